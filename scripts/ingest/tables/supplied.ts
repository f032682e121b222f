import { InputError } from "../../aggregate/problem.ts";
import { fileTable } from "../read/file-table.ts";
import { labels } from "../read/labels.ts";
import { readWhole } from "../read/whole-file.ts";
import { ownText } from "../text/own-text.ts";
import type { Delimiter } from "../text/records.ts";
import { checkRows } from "./most-rows.ts";

/** Rows of a table that the study supplies: cells by column, empty where the column is not there; `place` is its line. */
export type SuppliedRow = ((column: string) => string) & { readonly place: string };

/** A table that the study supplies: its rows, and those of the columns asked for that it has. */
export type SuppliedTable = { readonly rows: readonly SuppliedRow[]; readonly columns: ReadonlySet<string> };

/** A row that holds `cells`, and stands at `place`. */
export const suppliedRow = (cells: Readonly<Record<string, string>>, place: string): SuppliedRow =>
  Object.assign((column: string) => cells[column] ?? "", { place });

/** Throws InputError where a cell of `column` stands in two rows. */
export function checkUnique(rows: readonly SuppliedRow[], column: string, rule: string): void {
  const seen = new Set<string>();
  const again = rows.filter((row) => {
    const isSeen = seen.has(row(column));
    seen.add(row(column));
    return isSeen;
  });
  if (again.length > 0) throw new InputError(again.map(({ place }) => `${place}: ${column}: stands twice: ${rule}`));
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
): Promise<SuppliedTable> {
  const rows: SuppliedRow[] = [];
  const known = labels([...needed, ...others].map((column) => [column, column, "the map"] as const));
  let columns: ReadonlySet<string> = new Set();
  let absent: readonly string[] = [];
  const open = fileTable<string>(known, () => ({
    name,
    needed,
    isComment: () => false,
    onHeader: (table) => {
      absent = table.absent;
      columns = new Set(known.rows.map(([column]) => column).filter((column) => table.has(column)));
    },
    row: (row, { line }) => {
      rows.push(
        suppliedRow(
          Object.fromEntries([...columns].map((column) => [column, ownText(row(column))])),
          `${name}:${line}`,
        ),
      );
      checkRows(rows.length, name);
      return "kept";
    },
  }));
  const reading = await readWhole(path, name, delimiter, open);
  const parted = delimiter === "\t" ? "tabs" : "commas";
  if (absent.length > 0)
    throw new InputError(
      absent.map((column) => `${name}:1: ${column}: no such column in the header: ${parted} part the columns`),
    );
  if (reading.refused > 0)
    throw new InputError(
      reading.problems.map(({ line, column, rule }) => `${name}:${line ?? 1}: ${column ?? "(whole row)"}: ${rule}`),
    );
  return { rows, columns };
}
