import type { Cube } from "../../src/cubes/cube.ts";
import { type Database, identifier, literal } from "./database.ts";
import { primaryKey } from "./datapackage.ts";

/**
 * Hold a written cube, read back as text into `table`, to its contract (codes, no empty cell where none may be, one row per
 * key, whole counts) and return how many rows it has. Throws Error: a broken contract is a fault of the steps, never of the input.
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
    return [
      ...(nullable ? [] : [{ rule: `${name} is empty`, wrong: `${id} IS NULL` }]),
      ...(codes
        ? [{ rule: `${name} is no code of its list`, wrong: `${id} NOT IN (${codes.map(literal).join(", ")})` }]
        : []),
      ...(measures.includes(name)
        ? type === "integer"
          ? [{ rule: `${name} is no count`, wrong: `NOT regexp_full_match(${id}, '\\d+')` }]
          : [{ rule: `${name} is no sum`, wrong: `NOT isfinite(coalesce(TRY_CAST(${id} AS DOUBLE), 'nan'))` }]
        : []),
    ];
  });
}
