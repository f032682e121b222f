import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromCSV, table } from "arquero";
import { writeCubes } from "../../scripts/aggregate/count.ts";
import { openDatabase } from "../../scripts/aggregate/database.ts";
import { formatProblem, InputError } from "../../scripts/aggregate/problem.ts";
import { readExport } from "../../scripts/aggregate/read-export.ts";
import { readStudy } from "../../scripts/aggregate/study-file.ts";
import { monthEndAfter, toDay, toIso } from "../../scripts/simulate/calendar.ts";
import { Random } from "../../scripts/simulate/random.ts";
import type { Cube } from "../../src/cubes/cube.ts";
import { history } from "../../src/cubes/history.ts";
import { historySites } from "../../src/cubes/history-sites.ts";
import { cubes } from "../../src/cubes/index.ts";
import { sourceTables } from "../../src/cubes/source-tables.ts";
import type { StudyInput } from "../../src/cubes/study.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { Manifest } from "../../src/engine/manifest.ts";
import { engineOf } from "../../src/engine/node.ts";
import { remembering } from "../../src/engine/remember.ts";
import { toArrow } from "../../src/engine/to-arrow.ts";
import { drawPatient } from "./draw-patient.ts";
import type { Shape } from "./shape.ts";
import { drawStudy, span } from "./study-words.ts";
import { tablesOf } from "./tables-of.ts";

/** A study as panels meet it. */
export type DrawnStudy = { readonly name: string; readonly manifest: Manifest; readonly engine: Engine };

type Cells = ReturnType<typeof table>;
const parsers = { string: (cell: string) => cell, integer: Number, number: Number } as const;

/** Draws a study of a shape, counts it as an export is counted, and opens it as a release is; the seed decides all of it. */
export async function randomStudy(shape: Shape, seed: number): Promise<DrawnStudy> {
  const random = new Random(seed);
  const input = drawStudy(random, shape);
  const groups = [...(input.tumour_groups ?? []).map(({ code }) => code), "", "other"];
  const patients = Array.from({ length: shape.patients }, (_, i) => {
    const own = shape.alike ? new Random(seed, 1) : new Random(seed, 1, i);
    const { code, node } = own.pick(input.sites);
    return drawPatient(own, shape, { site: code, node, group: own.pick(groups) }, span(input.data_cut, shape));
  });
  const tables = Object.entries(tablesOf(patients)).filter(([name]) => !shape.without.some((left) => left === name));
  const { study, rows } = await counted(input, tables);
  const before = toIso(monthEndAfter(toDay(study.data_cut), -3));
  const then = (cube: Cube, of: string, isThen: (month: string) => boolean): readonly [string, Cells] => [
    cube.name,
    shape.history ? earlier(rows.get(of) ?? nothing(cube), cube, before, isThen) : nothing(cube),
  ];
  const all = new Map([
    ...rows,
    then(history, "patients", (month) => month <= before.slice(0, 7)),
    then(historySites, "sites", () => true),
  ]);
  const months = [...rows.values()]
    .filter((cells) => cells.columnNames().includes("month"))
    .flatMap((cells) => [...cells.array("month")])
    .filter((month): month is string => typeof month === "string" && month !== "");
  return {
    name: `${shape.name} (seed ${seed})`,
    manifest: {
      release: study.data_cut,
      previous: shape.history ? before : null,
      study,
      firstMonth: months.toSorted()[0] ?? null,
      supplied: sourceTables.filter((name) => !shape.without.includes(name)),
      files: {},
    },
    engine: remembering(await engineOf((cube) => toArrow(all.get(cube.name) ?? nothing(cube), cube))),
  };
}

/** The same study in which nothing has happened yet, with its sites and without earlier releases. */
export const emptyOf = ({ study: { sites } }: Manifest): Promise<Engine> => {
  const rows = table(Object.fromEntries(siteColumns.map((name) => [name, sites.map((site) => site[name])])));
  return engineOf((cube) => toArrow(cube.name === "sites" ? rows.rename({ code: "site" }) : nothing(cube), cube));
};
const siteColumns = ["code", "name", "node", "region", "opened", "target"] as const;

const nothing = (cube: Cube): Cells => table(cube.columns.map(({ name }): [string, never[]] => [name, []]));

/** The rows of today's counts that were there at an earlier data cut, as that release would have told them. */
function earlier(cells: Cells, made: Cube, release: string, isThen: (month: string) => boolean): Cells {
  const records = [...cells.objects()].flatMap((row) => {
    const told = new Map(Object.entries(row));
    return isThen(String(told.get("month") ?? "")) ? [told.set("release", release)] : [];
  });
  return table(made.columns.map(({ name }): [string, unknown[]] => [name, records.map((row) => row.get(name))]));
}

async function counted(input: StudyInput, tables: readonly (readonly [string, string])[]) {
  const scratch = mkdtempSync(join(tmpdir(), "samsvar-drawn-"));
  const [from, folder] = [join(scratch, "export"), join(scratch, "cubes")];
  for (const made of [from, folder]) mkdirSync(made);
  writeFileSync(join(from, "study.json"), JSON.stringify(input));
  for (const [name, text] of tables) writeFileSync(join(from, `${name}.csv`), text);
  const db = await openDatabase(join(scratch, "spill"), 1);
  try {
    const { study } = readStudy(from);
    const intake = await readExport(db, from, study, false, folder, (_, work) => work());
    const problems = intake.flatMap((each) => each.problems);
    if (problems.length > 0) throw new InputError(problems.map(formatProblem));
    await db.run("SET preserve_insertion_order = false");
    await writeCubes({ db, intake, folder, say: () => undefined }, study, cubes, (_, work) => work());
    return { study, rows: new Map(cubes.map((cube) => [cube.name, read(folder, cube)])) };
  } finally {
    db.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

const read = (folder: string, cube: Cube): Cells =>
  fromCSV(readFileSync(join(folder, `${cube.name}.csv`), "utf8"), {
    parse: Object.fromEntries(cube.columns.map(({ name, type }) => [name, parsers[type]])),
    autoType: false,
  });
