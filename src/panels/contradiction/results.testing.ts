import type { Table, TableRow } from "../../define/table.ts";

const resulting = ["detected", "not_detected", "not_detected_low_signal", "not_evaluable"];

/** A table of two columns of states, with one more: for which class, and whether either gave a result. */
export function withResults({ columns, rows }: Table): Table {
  const states = columns.filter(({ codes }) => codes === "state").map(({ name }) => name);
  if (states.length !== 2) return { columns, rows };
  const gave = (row: TableRow): string => states.map((name) => resulting.includes(String(row[name]))).join();
  return {
    columns: [...columns, { name: "results", kind: "text", unit: "" }],
    rows: rows.map((row) => ({ ...row, results: `${row["class"]} ${row["pair"]} ${gave(row)}` })),
  };
}
