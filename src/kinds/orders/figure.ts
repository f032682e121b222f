import { scaleLinear } from "d3-scale";
import type { Strategy } from "../../cubes/codes.ts";
import type { Tick } from "../../marks/axis.ts";
import { end } from "../../marks/ends.ts";
import { dotRadius, interval, type PlacedInterval } from "../../marks/interval.ts";
import type { At, Multiple } from "../../marks/multiples.ts";
import { type Markup, svg } from "../../marks/svg.ts";
import { widest } from "../../marks/widest.ts";
import { enough } from "../../stats/few.ts";
import type { Estimate } from "../../stats/interval.ts";
import type { Share } from "../../stats/share.ts";
import type { Format } from "../../words/format.ts";

/** How an order is drawn in a small figure around the height y. */
export type DrawOrder<Row> = Multiple<Row>["draw"];

/** The colour of an order: that of its specimen, where it has one alone. */
export const classOf = (strategy: Strategy): "tissue" | "blood" | "both" =>
  strategy === "tissue" || strategy === "blood" ? strategy : "both";

type Values = readonly (number | null | undefined)[];
const most = (scale: string, values: Values): number =>
  end(scale, Math.max(0, ...values.filter((value) => typeof value === "number")));

/** Pixels of a value, from 0 at the left to the largest of some values at the right, or so far before it that dots at others stay whole. */
export function scaleOf(scale: string, values: Values, { left, right }: At, dots: Values = []) {
  const x = scaleLinear([0, most(scale, values)], [left, right]);
  const over = x(most(`${scale}, dots`, dots)) + dotRadius - right;
  return over > 0 ? x.range([left, right - over]) : x;
}

/** Between the labels of an axis. */
const apart = 8;

/** Round places of an axis, from 0 at the left edge, that such values reach, in words: as many as stand apart, at most some four. */
export const ticksOf =
  (scale: string, values: Values, told: (value: number, isLast: boolean) => string, dots: Values = []) =>
  (at: At): readonly Tick[] => {
    const x = scaleOf(scale, values, at, dots);
    const labelled = (n: number): readonly Tick[] =>
      x.ticks(n).map((value, i, { length }) => ({ at: x(value), label: told(value, i === length - 1) }));
    const fits = (ticks: readonly Tick[]): boolean =>
      ticks.every(({ at: place, label }, i) => {
        const next = ticks[i + 1];
        return !next || (widest([label]) + widest([next.label])) / 2 + apart <= next.at - place;
      });
    return [3, 2, 1].map(labelled).find(fits) ?? [];
  };

export const valueText = (text: string, y: number, { right }: At, className = "value"): Markup =>
  svg`<text class="${className}" x="${right}" y="${y}" dy=".35em" text-anchor="end">${text}</text>`;

/** A value over its mark, and counts behind it. */
export const valueOver = (text: string, y: number, { right }: At, counts = ""): Markup =>
  svg`<text x="${right}" y="${y - 7}" dy=".35em" text-anchor="end"><tspan class="value">${text}</tspan>${counts && `\u2002${counts}`}</text>`;

/** A bar under its value. */
export const bar = (from: number, to: number, y: number, className: string): Markup =>
  svg`<rect class="full ${className}" x="${from}" y="${y + 5}" width="${to - from}" height="7"/>`;

/** An interval under its value. */
export const line = (placed: Omit<PlacedInterval, "y">, y: number, strategy: Strategy): Markup =>
  interval({ ...placed, y: y + 8 }, classOf(strategy));

/** A share of so many under an order, and the counts that stand behind it. */
type Drawn = { readonly estimate: Estimate | null; readonly trials: number; readonly counts: string };
/** How a small figure draws its orders, and its axis. */
export type DrawnOrders<Row> = Pick<Multiple<Row>, "draw" | "ticks">;

/** A share under each order, with its interval, and the axis of them all; few have no percentage. */
export function drawEstimates<Row extends { readonly strategy: Strategy }>(
  rows: readonly Row[],
  of: (row: Row) => Drawn,
  f: Format,
): DrawnOrders<Row> {
  const reached = [0.1, ...rows.map((each) => of(each).estimate?.high)];
  const dots = rows.map((each) => of(each).estimate?.value);
  const told = (value: number, isLast: boolean): string =>
    isLast ? f.percent(value) : f.count(Math.round(100 * value));
  return {
    ticks: ticksOf("share", reached, told, dots),
    draw: (row, y, at) => {
      const { estimate, trials, counts } = of(row);
      if (estimate === null) return null;
      const x = scaleOf("share", reached, at, dots);
      const { value, low, high } = estimate;
      const few = !enough(trials);
      const placed = { low: x(low), mid: x(value), high: x(high), few };
      return svg`${line(placed, y, row.strategy)}${valueOver(few ? "" : f.percent(value), y, at, counts)}`;
    },
  };
}

/** A share of the patients under each order, with its interval and counts. */
export const drawShares = <Row extends { readonly strategy: Strategy }>(
  rows: readonly Row[],
  shareOf: (row: Row) => Share,
  f: Format,
): DrawnOrders<Row> =>
  drawEstimates(
    rows,
    (row) => {
      const { events, trials, estimate } = shareOf(row);
      return { estimate, trials, counts: `${f.count(events)} / ${f.count(trials)}` };
    },
    f,
  );
