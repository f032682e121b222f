import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cube } from "../../src/cubes/cube.ts";
import { cubes } from "../../src/cubes/index.ts";
import type { Study } from "../../src/cubes/study.ts";
import { type Database, identifier, literal } from "./database.ts";
import { makeHolidays } from "./holidays.ts";
import type { Progress } from "./progress.ts";
import type { Intake } from "./read-export.ts";
import { remarksTable, studyTables, suppliesTable } from "./study-tables.ts";

/** Tables made on the way to the cubes, in this order, each by tables/NAME.sql; the holidays come from a library. */
const tables = [
  "patients",
  "samples",
  "board",
  "milestones",
  "holidays",
  "calendar",
  "consented",
  "pairs",
  "chosen",
  "evaluable",
  "outside_panel",
  "findings",
  "states",
  "bands",
  "biomarker_pairs",
  "actionable_results",
  "runs",
] as const;

const sql = (folder: string, name: string): string =>
  readFileSync(join(import.meta.dirname, folder, `${name}.sql`), "utf8");

/** Make every cube from the checked tables (steps/NAME.sql) and write it to `folder`; rows are sorted by all dimensions. */
export async function writeCubes(
  db: Database,
  study: Study,
  intake: readonly Intake[],
  folder: string,
  progress: Progress,
): Promise<void> {
  await db.run(studyTables(study));
  await db.run(suppliesTable(intake));
  for (const name of tables)
    await progress(`making ${name}`, () => (name === "holidays" ? makeHolidays(db) : db.run(sql("tables", name))));
  await db.run(remarksTable(intake, await outsidePanel(db)));
  for (const cube of cubes) await progress(`counting ${cube.name}`, () => writeCube(db, cube, folder));
}

async function writeCube(db: Database, cube: Cube, folder: string): Promise<void> {
  const types = { string: "VARCHAR", integer: "BIGINT", number: "DOUBLE" } as const;
  const columns = cube.columns.map(({ name, type }) => `${identifier(name)}::${types[type]} AS ${identifier(name)}`);
  const dimensions = cube.columns
    .filter(({ name }) => !cube.measures.includes(name))
    .map(({ name }) => identifier(name));
  // A cube without measures is a list, and keeps the order its step gives it.
  const order =
    cube.measures.length === 0 ? "" : `ORDER BY ${dimensions.map((name) => `${name} NULLS FIRST`).join(", ")}`;
  await db.run(`COPY (SELECT ${columns.join(", ")} FROM (${sql("steps", cube.name)}) ${order})
    TO ${literal(join(folder, `${cube.name}.csv`))} (FORMAT csv, HEADER, DELIMITER ',', NULLSTR '')`);
}

async function outsidePanel(db: Database): Promise<number> {
  const [row] = await db.rows(`SELECT count(*) AS n FROM raw_variants
    WHERE gene IN (FROM outside_panel) AND rowid NOT IN (SELECT row FROM problem WHERE source = 'variants')`);
  return Number(row?.["n"]);
}
