import type { Cell, Table } from "../define/table.ts";
import { sumOf } from "../engine/sum.ts";

/** A cell so that the same number is written alike by every program that works it out: to nine digits. */
const written = (cell: Cell): Cell => (typeof cell === "number" ? Number(cell.toPrecision(9)) : cell);

/** A short code of all numbers of a table, by which a citation can be checked: 40 bits of SHA-256 over its rows in order. */
export function codeOfNumbers({ columns, rows }: Table): string {
  const names = columns.map(({ name }) => name);
  const cells = rows.map((row) => names.map((name) => written(row[name] ?? null)));
  return sumOf(new TextEncoder().encode(JSON.stringify([names, cells])));
}
