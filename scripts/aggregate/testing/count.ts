import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { cubes } from "../../../src/cubes/index.ts";
import { writeCubes } from "../count.ts";
import { openDatabase } from "../database.ts";
import { formatProblem, InputError } from "../problem.ts";
import type { Progress } from "../progress.ts";
import { readExport } from "../read-export.ts";
import { readStudy } from "../study-file.ts";
import { type Outcome, outcomeIn, type Tables, writeExport } from "./study-export.ts";

const atOnce: Progress = (_, work) => work();

/**
 * Read and check an export written from tables, and count the cubes that are named, without making a release of them:
 * what a release is held to has tests of its own. Throws InputError where the export is wrong.
 */
export async function count(names: readonly string[], tables: Tables, changed: object = {}): Promise<Outcome> {
  const said: string[] = [];
  const from = writeExport(tables, changed);
  const folder = join(from, "..", "cubes");
  mkdirSync(folder);
  const { study } = readStudy(from);
  const db = await openDatabase(join(from, "..", "spill"), 1);
  try {
    const intake = await readExport(db, from, study, false, folder, atOnce);
    const problems = intake.flatMap((table) => table.problems);
    if (problems.length > 0) throw new InputError(problems.map(formatProblem));
    await db.run("SET preserve_insertion_order = false");
    const wanted = cubes.filter(({ name }) => names.includes(name));
    await writeCubes({ db, intake, folder, say: (line) => said.push(line) }, study, wanted, atOnce);
  } finally {
    db.close();
  }
  return outcomeIn(folder, said);
}
