import { join } from "node:path";
import type { Cube } from "../../src/cubes/cube.ts";
import { type Database, identifier, literal } from "./database.ts";

/** Write the rows of the query `step` as the cube's file in `folder`; they are sorted by all dimensions. */
export async function writeCube(db: Database, cube: Cube, step: string, folder: string): Promise<void> {
  const types = { string: "VARCHAR", integer: "BIGINT", number: "DOUBLE" } as const;
  const columns = cube.columns.map(({ name, type }) => `${identifier(name)}::${types[type]} AS ${identifier(name)}`);
  const dimensions = cube.columns
    .filter(({ name }) => !cube.measures.includes(name))
    .map(({ name }) => identifier(name));
  // A cube without measures is a list, and keeps the order its step gives it.
  const order =
    cube.measures.length === 0 ? "" : `ORDER BY ${dimensions.map((name) => `${name} NULLS FIRST`).join(", ")}`;
  // Sorted as codes, which are numbers in the order of their names, whether the step gives them so or as text.
  await db.run(`COPY (SELECT ${columns.join(", ")} FROM (SELECT ${cube.columns.map(coded).join(", ")} FROM (${step}) ${order}))
    TO ${literal(join(folder, `${cube.name}.csv`))} (FORMAT csv, HEADER, DELIMITER ',', NULLSTR '')`);
}

function coded({ name, codes }: Cube["columns"][number]): string {
  const id = identifier(name);
  if (codes === undefined) return id;
  return `${id}::VARCHAR::ENUM (${codes.toSorted().map(literal).join(", ")}) AS ${id}`;
}
