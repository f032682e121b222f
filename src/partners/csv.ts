import type { Table } from "./table.ts";
import { keysOf } from "./table.ts";

const quoted = (code: string): string => (/[",\r\n]/.test(code) ? `"${code.replaceAll('"', '""')}"` : code);
const line = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => quoted(String(cell))).join(",")}\n`;
const header = ({ dimensions, count }: Table): string => line([...dimensions.map(({ name }) => name), count]);
const lineOf = (key: readonly string[]): string => key.map((code) => `${quoted(code)},`).join("");

/** The file of a partner table: one line a cell, in order, with its count last. */
export const writeTable = (table: Table, counts: readonly number[]): string =>
  header(table) +
  keysOf(table)
    .map((key, i) => `${lineOf(key)}${counts[i] ?? 0}\n`)
    .join("");

/** What is wrong with the file of a table: the line, what was found, the rule. */
export class TableError extends Error {
  constructor(file: string, at: number, found: string, rule: string) {
    super(`${file}:${at}: ${found}: ${rule}`);
    this.name = "TableError";
  }
}

/** Counts of a partner table from its file, which has exactly the cells of the policy in their order. Throws a TableError. */
export function readTable(text: string, table: Table, file: string): readonly number[] {
  const lines = text.split("\n");
  const keys = keysOf(table);
  if (`${lines[0]}\n` !== header(table))
    throw new TableError(file, 1, lines[0] ?? "", `the header must be ${header(table).trim()}`);
  const counts = keys.map((key, i) => {
    const [found = "", start] = [lines[i + 1], lineOf(key)];
    const count = found.startsWith(start) ? found.slice(start.length) : "";
    if (!/^(0|[1-9]\d{0,14})$/.test(count))
      throw new TableError(
        file,
        i + 2,
        found,
        `the line must be ${start} and a count, as policy.json orders the cells`,
      );
    return Number(count);
  });
  if (lines.length !== keys.length + 2 || lines.at(-1) !== "")
    throw new TableError(file, keys.length + 2, lines[keys.length + 1] ?? "", "policy.json has no more cells");
  return counts;
}
