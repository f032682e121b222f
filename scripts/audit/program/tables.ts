import type { Piece } from "./pieces.ts";
import type { Program } from "./program.ts";

/** A program's numbers are whole up to this. */
export const tolerance = 1e-6;

/** Whether a rounded point is what the solver meant, and a table that keeps every limit and fact of a piece. */
export function tablesOf(
  { cells, facts }: Piece,
  { low, high }: Program,
): (found: Float64Array, point: Float64Array) => boolean {
  const place = new Map(cells.map((cell, at) => [cell, at]));
  const sums = facts.map((fact) => ({ ...fact, places: Int32Array.from(fact.cells, (cell) => place.get(cell) ?? 0) }));
  return (found, point) =>
    found.every((value, at) => Math.abs(value - (point[at] ?? 0)) <= tolerance) &&
    cells.every((cell, at) => (point[at] ?? 0) >= (low[cell] ?? 0) && (point[at] ?? 0) <= (high[cell] ?? 0)) &&
    sums.every(({ places, times, low, high }) => {
      const value = places.reduce((sum, at, i) => sum + (times[i] ?? 0) * (point[at] ?? 0), 0);
      return value >= low && value <= high;
    });
}
