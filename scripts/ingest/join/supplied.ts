import { InputError } from "../../aggregate/problem.ts";
import { fileTable } from "../read/file-table.ts";
import { labels } from "../read/labels.ts";
import { readWhole } from "../read/whole-file.ts";
import type { Delimiter } from "../text/records.ts";

/** Rows of a table that the study supplies: cells by column, empty where the column is not there. */
export type SuppliedRow = ((column: string) => string) & { readonly line: number };

/** Rows whose cell of a column another row before them has too. */
export function repeated(rows: readonly SuppliedRow[], column: string): readonly SuppliedRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const isSeen = seen.has(row(column));
    seen.add(row(column));
    return isSeen;
  });
}

/**
 * Reads a table (UTF-8, by default with commas) that the map names. `name` stands for it in messages, which show no cell.
 * Throws InputError for rows that cannot be read, and for a column that is needed and not there.
 */
export async function supplied(
  path: string,
  name: string,
  needed: readonly string[],
  others: readonly string[] = [],
  delimiter: Delimiter = ",",
): Promise<readonly SuppliedRow[]> {
  const found: SuppliedRow[] = [];
  const known = labels([...needed, ...others].map((column) => [column, column, "the map"] as const));
  const open = fileTable<string>(known, () => ({
    name,
    needed,
    isComment: () => false,
    row: (row, { line }) => {
      found.push(Object.assign((column: string) => row(column), { line }));
      return "kept";
    },
  }));
  const reading = await readWhole(path, name, delimiter, open);
  if (reading.refused > 0)
    throw new InputError(
      reading.problems.map(({ line, column, rule }) => `${name}:${line ?? 1}: ${column ?? "(whole row)"}: ${rule}`),
    );
  return found;
}
