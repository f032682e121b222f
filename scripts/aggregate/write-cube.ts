import { join } from "node:path";
import type { Cube } from "../../src/cubes/cube.ts";
import { checkCube } from "./check-cube.ts";
import { type Database, identifier, literal } from "./database.ts";
import { type Suspect, suspectsIn } from "./leak-check.ts";

/** A cube that stands in its file: how many rows it has, and what in it may identify somebody. */
export type CubeWritten = { readonly rows: number; readonly suspects: readonly Suspect[] };

/**
 * Check the rows of the query `step` and write them as the cube's file in `folder`, sorted by all dimensions. Throws Error for rows
 * against the cube's contract. They are looked at where they are made: to read a large file back takes longer than to count it.
 */
export async function writeCube(db: Database, cube: Cube, step: string, folder: string): Promise<CubeWritten> {
  const types = { string: "VARCHAR", integer: "BIGINT", number: "DOUBLE" } as const;
  const columns = cube.columns.map(({ name, type }) => `${identifier(name)}::${types[type]} AS ${identifier(name)}`);
  const dimensions = cube.columns
    .filter(({ name }) => !cube.measures.includes(name))
    .map(({ name }) => identifier(name));
  // A cube without measures is a list, and keeps the order its step gives it.
  const order = cube.measures.length === 0 ? "rowid" : dimensions.map((name) => `${name} NULLS FIRST`).join(", ");
  // Sorted as codes, which are numbers in the order of their names, whether the step gives them so or as text.
  await db.run(`CREATE OR REPLACE TEMP TABLE written AS SELECT ${cube.columns.map(coded).join(", ")} FROM (${step})`);
  const rows = await checkCube(db, cube, "written");
  const suspects = await suspectsIn(db, cube, "written");
  await db.run(`COPY (SELECT ${columns.join(", ")} FROM (FROM written ORDER BY ${order}))
    TO ${literal(join(folder, `${cube.name}.csv`))} (FORMAT csv, HEADER, DELIMITER ',', NULLSTR '')`);
  await db.run("DROP TABLE written");
  return { rows, suspects };
}

function coded({ name, codes }: Cube["columns"][number]): string {
  const id = identifier(name);
  if (codes === undefined) return id;
  return `${id}::VARCHAR::ENUM (${codes.toSorted().map(literal).join(", ")}) AS ${id}`;
}
