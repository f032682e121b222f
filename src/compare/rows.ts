import type { Panel } from "../define/panel.ts";
import type { Table, TableColumn, TableRow } from "../define/table.ts";

/** Columns of what a place is, and where it belongs. */
const places: readonly string[] = ["site", "node", "region"];

const textual = ({ kind }: TableColumn): boolean => kind === "code" || kind === "text" || kind === "month";

/** Columns that tell a panel's rows apart: those that it names, or those before its first number. */
export function keyColumns({ keys, rowsOf }: Pick<Panel, "keys" | "rowsOf">, { columns }: Table, ofPlaces: boolean) {
  const first = columns.findIndex((column) => !textual(column));
  const own = keys.length > 0 ? columns.filter(({ name }) => keys.includes(name)) : columns.slice(0, first);
  return own.filter(({ name }) => !(ofPlaces && rowsOf !== undefined && places.includes(name)));
}

/** Numbers of a panel that can be held against each other. */
export const numberColumns = ({ columns }: Table, keys: readonly TableColumn[]): readonly TableColumn[] =>
  columns.filter(
    (column) => !textual(column) && column.kind !== "status" && column.limitOf === undefined && !keys.includes(column),
  );

export type RowPair = { readonly a: TableRow | undefined; readonly b: TableRow | undefined };

/** Rows of two tables that tell of the same, in the order of the first; what only one has stands alone. */
export function paired(a: Table["rows"], b: Table["rows"], keys: readonly TableColumn[]): readonly RowPair[] {
  const keyOf = (row: TableRow): string => JSON.stringify(keys.map(({ name }) => row[name] ?? null));
  const second = new Map(b.map((row) => [keyOf(row), row]));
  const first = new Set(a.map(keyOf));
  return [
    ...a.map((row) => ({ a: row, b: second.get(keyOf(row)) })),
    ...b.filter((row) => !first.has(keyOf(row))).map((row) => ({ a: undefined, b: row })),
  ];
}
