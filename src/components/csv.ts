import type { Cell } from "../define/table.ts";

/** A dialect of CSV: what parts cells, what parts decimals from whole numbers, and what the file begins with. */
export type Dialect = { readonly separator: string; readonly decimal: string; readonly start: string };

/** What programs read: comma, decimal point, UTF-8. */
export const plainCsv: Dialect = { separator: ",", decimal: ".", start: "" };
/** What Excel reads by a double click where numbers are Norwegian: semicolon, decimal comma, UTF-8 with byte order mark. */
export const norwegianCsv: Dialect = { separator: ";", decimal: ",", start: "\ufeff" };

// Also after a separator within a cell: a file that is opened as the other dialect is parted there.
const formula = /(?<=^|[,;\t\r\n])(?=[\t\r\n]|\s*[=+\-@＝＋－＠])/g;

/**
 * Text that no spreadsheet takes for a formula: where text, or a part of it after a separator, begins with = + - @ (white
 * space before them or not), tab, carriage return or line feed, an apostrophe stands before it. Other text is as it was.
 * Source of the list: OWASP, CSV Injection.
 */
export const tamed = (text: string): string => text.replace(formula, "'");

/** Columns of cells as CSV (RFC 4180, lines end with a line feed): text tamed, numbers unrounded and never quoted, empty for what has no value. */
export function csvOf(
  columns: readonly (readonly [name: string, cells: readonly Cell[]])[],
  { separator, decimal, start }: Dialect,
): string {
  const quoted = (text: string): string =>
    [separator, '"', "\n", "\r"].some((sign) => text.includes(sign)) ? `"${text.replaceAll('"', '""')}"` : text;
  const written = (cell: Cell): string =>
    typeof cell === "string" ? quoted(tamed(cell)) : String(cell ?? "").replace(".", decimal);
  const rows = columns[0]?.[1] ?? [];
  const lines = [
    columns.map(([name]) => quoted(name)),
    ...rows.map((_, row) => columns.map(([, cells]) => written(cells[row] ?? null))),
  ];
  return `${start}${lines.map((cells) => `${cells.join(separator)}\n`).join("")}`;
}
