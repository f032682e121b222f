import type { Result } from "../../engine/result.ts";
import type { ChartChoice } from "./chart-choice.ts";

type Cell = Result["rows"][number][number];
/** A row of an answer as a chart takes it. */
export type Point = { readonly across: Cell; readonly by: string | null; readonly value: number };
/** Points that belong together, in the order along the chart. */
export type Series = { readonly name: string | null; readonly points: readonly Point[] };

/** The rows that have a value, as points. */
export function pointsOf({ columns, rows }: Result, { across, height, by }: ChartChoice): readonly Point[] {
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const [x, y, part] = [at(across), at(height), by === null ? -1 : at(by)];
  return rows.flatMap((row) => {
    const value = row[y];
    const of = row[part];
    if (typeof value !== "number") return [];
    return [{ across: row[x] ?? null, by: part < 0 ? null : String(of ?? ""), value }];
  });
}

/** The points of each group, in the order in which groups come. */
export function seriesOf(points: readonly Point[]): readonly Series[] {
  const names = [...new Set(points.map(({ by }) => by))];
  return names.map((name) => ({ name, points: points.filter(({ by }) => by === name) }));
}

/** A place along a chart as a number: months since year 0, days since 1970, or the number itself; null where it has none. */
export function placeOf(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  if (cell === null) return null;
  const [year = Number.NaN, month = Number.NaN, day] = cell.split("-").map(Number);
  const place = day === undefined ? year * 12 + month - 1 : Date.UTC(year, month - 1, day) / 86_400_000;
  return Number.isFinite(place) ? place : null;
}
