import { createReadStream } from "node:fs";
import { InputError } from "../../aggregate/problem.ts";
import { formatProblem, Unreadable } from "../problem.ts";
import { fileTable } from "../read/file-table.ts";
import { labels } from "../read/labels.ts";
import { Reading } from "../read/reading.ts";
import { decode } from "../text/decode.ts";
import { guarded } from "../text/guarded.ts";
import { lines } from "../text/lines.ts";
import { type Delimiter, records } from "../text/records.ts";

/** Rows of a table that the study supplies: cells by column, empty where the column is not there. */
export type SuppliedRow = ((column: string) => string) & { readonly line: number };

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
  const reading = new Reading();
  const known = labels([...needed, ...others].map((column) => [column, column, "the map"] as const));
  const reader = fileTable<string>(known, () => ({
    name,
    needed,
    isComment: () => false,
    row: (row, { line }) => {
      found.push(Object.assign((column: string) => row(column), { line }));
      return "kept";
    },
  }))(reading, { delimiter, lines: [] });
  try {
    for await (const batch of records(guarded(lines(decode(createReadStream(path)))), delimiter))
      for (const record of batch) reader.take(record);
  } catch (error) {
    if (error instanceof Unreadable) throw new InputError([formatProblem(name, error.problem)]);
    throw error;
  }
  reader.end?.();
  if (reading.refused > 0)
    throw new InputError(
      reading.problems.map(({ line, column, rule }) => `${name}:${line ?? 1}: ${column ?? "(whole row)"}: ${rule}`),
    );
  return found;
}
