import { exportTables } from "../cubes/export/index.ts";
import { isColumn } from "./supplied.ts";

/** What a row of the intake cube says of a table, or of a column. */
export type IntakeRow = { readonly source: string; readonly what: string; readonly rows: number };

const days: readonly string[] = exportTables.flatMap(({ name, columns }) =>
  columns.filter(({ type }) => type === "date").map((column) => `${name}.${column.name}`),
);

/**
 * Tables and columns that the study export held. A column that no row of its table fills tells as little as an absent
 * one, unless it holds days: what they tell of may not have come yet.
 */
export function suppliedOf(intake: readonly IntakeRow[]): readonly string[] {
  const rows = new Map(intake.filter(({ what }) => what === "supplied").map((row) => [row.source, row.rows] as const));
  return [...rows.keys()].filter((name) => {
    const [table = ""] = name.split(".");
    return !isColumn(name) || rows.get(name) !== 0 || rows.get(table) === 0 || days.includes(name);
  });
}
