import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { exportTables } from "../../src/cubes/export/index.ts";
import { cubes } from "../../src/cubes/index.ts";
import { putBack } from "../exchange-folder.ts";
import { rowsFolder } from "../rows-folder.ts";
import { writeCubes } from "./count.ts";
import { type Database, openDatabase } from "./database.ts";
import { doubtWarnings } from "./doubts.ts";
import { hasPlainFile } from "./plain-file.ts";
import { formatProblem, InputError } from "./problem.ts";
import { reportTo } from "./progress.ts";
import { readProvenance } from "./provenance-file.ts";
import { type Intake, readExport } from "./read-export.ts";
import { stageRejects } from "./reject-file.ts";
import { makeRelease, type Written } from "./release.ts";
import { strayFiles, unknownColumns } from "./stray.ts";
import { readStudy } from "./study-file.ts";

export type Order = {
  /** The study export's folder. */
  readonly from: string;
  /** The folder of releases. */
  readonly out: string;
  /** Where rows left out are written; without it one wrong row stops the run. */
  readonly reject?: string | undefined;
  /** How many statements are worked on at a time; without it, what its size asks for. */
  readonly lanes?: 1 | 2;
};

/** A small export is counted before a second thread has woken up. */
function lanesFor(folder: string): 1 | 2 {
  const sizes = exportTables.flatMap(({ name }) => {
    const path = join(folder, `${name}.csv`);
    return hasPlainFile(path) ? [statSync(path).size] : [];
  });
  return sizes.reduce((bytes, size) => bytes + size, 0) < 20_000_000 ? 1 : 2;
}

/**
 * Read a study export, check it, count it, and write one release of aggregates.
 * Messages go to `say`, one line each. Throws InputError, with every problem, when the input is wrong; then nothing is written.
 */
export async function aggregate(order: Order, say: (line: string) => void): Promise<Written> {
  putBack(order.from);
  requireExport(order.from);
  const { study: told, warnings } = readStudy(order.from);
  const provenance = readProvenance(order.from);
  const study = provenance === undefined ? told : { ...told, provenance };
  const progress = reportTo(say);
  const { path: spill, clear } = rowsFolder(order.out);
  const { lanes: wanted = lanesFor(order.from) } = order;
  const db = await openDatabase(spill, wanted);
  try {
    const intake = await readExport(db, order.from, study, order.reject !== undefined, spill, progress);
    const problems = intake.flatMap((table) => table.problems);
    for (const warning of [
      ...warnings,
      ...strayFiles(order.from),
      ...intake.flatMap(unknownColumns),
      ...intake.flatMap(({ doubts }) => doubtWarnings(doubts)),
    ])
      say(`warning: ${warning}`);
    if (problems.length > 0 && order.reject === undefined) throw new InputError(problems.map(formatProblem));
    for (const problem of problems) say(`left out: ${formatProblem(problem)}`);
    // Rows were told by their place in the files; from here on every order is asked for.
    await db.run("SET preserve_insertion_order = false");
    // Reading shares one file out between two threads; from here on each has a statement to itself.
    if (wanted > 1) await db.run("SET threads = 1");
    const lanes: [Database, ...Database[]] = wanted > 1 ? [db, await db.beside()] : [db];
    const rejects = order.reject === undefined ? undefined : stageRejects(order.reject, problems);
    try {
      const write = (folder: string) => writeCubes({ db, intake, folder, say }, study, cubes, progress, lanes);
      const written = await makeRelease(db, order.out, { study, sourceRows: sourceRows(intake) }, write, progress);
      rejects?.keep();
      return written;
    } finally {
      rejects?.drop();
    }
  } finally {
    db.close();
    clear();
  }
}

function requireExport(folder: string): void {
  if (!existsSync(folder)) throw new InputError([`${folder}: no such folder: name the folder of a study export`]);
  if (!statSync(folder).isDirectory())
    throw new InputError([`${folder}: a file: name the folder of a study export, with study.json and patients.csv`]);
  if (!hasPlainFile(join(folder, "study.json")))
    throw new InputError([
      `${folder}: no study.json: not a study export; it holds at least study.json and patients.csv`,
    ]);
}

const sourceRows = (intake: readonly Intake[]): Record<string, number | null> =>
  Object.fromEntries(intake.map(({ source, supplied, rowsRead }) => [source, supplied ? rowsRead : null]));
