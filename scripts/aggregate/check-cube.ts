import type { Cube } from "../../src/cubes/cube.ts";
import { type Database, identifier } from "./database.ts";
import { primaryKey } from "./datapackage.ts";

/**
 * Hold the rows of a cube, as they stand in `table`, to its contract (no empty cell where none may be, one row per key, whole counts)
 * and return how many rows it has. Codes are held by their type. Throws Error: a broken contract is a fault of the steps, never of
 * the input.
 */
export async function checkCube(db: Database, cube: Cube, table: string): Promise<number> {
  const rules = rulesOf(cube);
  const faults = rules.map(({ wrong }, i) => `count(*) FILTER (${wrong}) AS f${i}`);
  const key = primaryKey(cube).map(identifier).join(", ");
  const [row = {}] = await db.rows(
    `SELECT count(*) AS n, count(DISTINCT hash(${key})) AS keys, ${faults.join(", ")} FROM ${table}`,
  );
  const broken = rules.flatMap(({ rule }, i) => (row[`f${i}`] ? [`${rule} in ${row[`f${i}`]} rows`] : []));
  if (row["keys"] !== row["n"]) broken.push(`only ${row["keys"]} different keys (${key}) in ${row["n"]} rows`);
  if (broken.length > 0) throw new Error(`cube ${cube.name}: ${broken.join("; ")}; mend steps/${cube.name}.sql`);
  return Number(row["n"]);
}

function rulesOf({ columns, measures }: Cube): readonly { readonly rule: string; readonly wrong: string }[] {
  return columns.flatMap(({ name, type, nullable, codes }) => {
    const id = identifier(name);
    const empty = type === "string" && codes === undefined ? `coalesce(${id}::VARCHAR, '') = ''` : `${id} IS NULL`;
    return [
      ...(nullable ? [] : [{ rule: `${name} is empty`, wrong: empty }]),
      ...(measures.includes(name)
        ? type === "integer"
          ? [{ rule: `${name} is no count`, wrong: `${id} < 0 OR ${id} <> ${id}::BIGINT` }]
          : [{ rule: `${name} is no sum`, wrong: `NOT isfinite(coalesce(${id}::DOUBLE, 'nan'))` }]
        : []),
    ];
  });
}
