import { study } from "../../../src/cubes/study.testing.ts";
import { count } from "./count.ts";

const named: ReadonlySet<string> = new Set(["patient_id", "sample_id", "run_id"]);

/**
 * Count one cube of many small exports at once, and give the rows of each as if it had been counted alone: every one has a
 * site of its own and its own identifiers, so that no row of one touches a row of another. All patients are at site A, and
 * the exports have the same header where they have the same table; a table that one has is supplied for all.
 */
export async function countEach(
  name: string,
  exports: readonly Readonly<Record<string, string>>[],
  changed: object = {},
): Promise<readonly (readonly string[])[]> {
  const siteOf = (place: number): string => `A${place}`;
  const { sites } = study({ sites: exports.map((_, i) => ({ code: siteOf(i), name: siteOf(i), node: "N1" })) });
  const { cube } = await count([name], joined(exports, siteOf), { ...changed, sites });
  const rows = cube(name).map((row) => row.split(","));
  return exports.map((_, i) =>
    rows
      .filter((cells) => cells.includes(siteOf(i)))
      .map((cells) => cells.map((cell) => (cell === siteOf(i) ? "A" : cell)).join(",")),
  );
}

function joined(
  exports: readonly Readonly<Record<string, string>>[],
  siteOf: (place: number) => string,
): Record<string, string> {
  const tables: Record<string, string> = {};
  for (const [place, each] of exports.entries())
    for (const [table, text] of Object.entries(each)) {
      if (text.includes('"')) throw new RangeError(`${table}: a quoted cell: these tables are split at every comma`);
      const [header = "", ...lines] = text.trim().split("\n");
      const columns = header.split(",");
      const own = lines.map((line) =>
        line
          .split(",")
          .map((cell, i) => cellOf(columns[i] ?? "", cell, place, siteOf))
          .join(","),
      );
      const before = tables[table] ?? header;
      if (before.split("\n")[0] !== header)
        throw new RangeError(`${table}: ${header}: must be the header of the others`);
      tables[table] = [before, ...own].join("\n");
    }
  return tables;
}

function cellOf(column: string, cell: string, place: number, siteOf: (place: number) => string): string {
  if (column === "site") return siteOf(place);
  return named.has(column) && cell !== "" ? `${place}-${cell}` : cell;
}
