import { hit } from "./hit.ts";
import { type Markup, svg } from "./svg.ts";

/** Narrower columns than this cannot be told apart by a pointer. */
const narrowest = 6;

/** Days at which curves over time can be read: every day where there is room, else every so many, whole weeks. */
export function daysRead(last: number, width: number, week: number): number[] {
  const step =
    [1, week, 2 * week, 4 * week, 13 * week, 26 * week].find((days) => (width / last) * days >= narrowest) ?? last;
  return Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
}

/** A column of the plot that belongs to a day, `dayWide` pixels of it. */
export const readingColumn = (at: number, top: number, bottom: number, dayWide: number): Markup => {
  const wide = Math.max(narrowest, dayWide);
  return hit({ x: at - wide / 2, y: top, width: wide, height: bottom - top });
};

/** A point of a curve: always there on a tick, else only while its day is read. */
export const dayDot = (x: number, y: number, className: string, onTick: boolean): Markup =>
  svg`<circle class="full ${className}${onTick ? "" : " reading"}" cx="${x}" cy="${y}" r="${onTick ? 2.5 : 3.5}"/>`;
