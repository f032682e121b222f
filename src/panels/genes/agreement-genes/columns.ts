import { bisect } from "../../../stats/bisect.ts";

export type Column = {
  /** The largest count that its bars show. */
  readonly largest: number;
  /** Pixels for the widest number beside a bar. */
  readonly number: number;
  /** Pixels for its heading. */
  readonly head: number;
};
export type PlacedColumn = { readonly from: number; readonly to: number };

/**
 * Three columns of bars side by side on one scale: as many pixels a patient as fit between `left` and `right`.
 *
 * A column is at least as wide as its heading; `gap` pixels part two columns.
 */
export function placeColumns(columns: readonly [Column, Column, Column], left: number, right: number, gap: number) {
  const width = ({ largest, number, head }: Column, scale: number): number => Math.max(head, largest * scale + number);
  const room = right - left - gap * (columns.length - 1);
  const over = (scale: number): number => columns.reduce((sum, column) => sum + width(column, scale), -room);
  const scale = bisect(over, 0, Math.max(1, room));
  const place = (from: number, column: Column): PlacedColumn => ({ from, to: from + width(column, scale) });
  const first = place(left, columns[0]);
  const second = place(first.to + gap, columns[1]);
  return { scale, placed: [first, second, place(second.to + gap, columns[2])] as const };
}
