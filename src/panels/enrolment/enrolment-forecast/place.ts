import { scaleLinear, scaleUtc } from "d3-scale";
import { utcDay, utcMonth } from "d3-time";
import { ends } from "../../../marks/ends.ts";
import { isNarrow } from "../../../marks/theme.ts";
import { addMonths, monthsAfter } from "../../../stats/months.ts";
import type { FanPoint } from "./ahead.ts";
import type { ForecastModel } from "./model.ts";

/** Radius of a dot, and from one dot to the next. */
export const dotRadius = 5.5;
const dotStep = dotRadius * 2 + 1;
export const dotsTop = 8;

type Point = { readonly x: number; readonly y: number };
export type Dot = Point & { readonly date: string };
export type Foreseen = Point & { readonly point: FanPoint; readonly day: string };
export type Places = ReturnType<typeof placeForecast>;

/** Stacks the dates of the dots over where they fall, in columns one dot wide: levels from 0. */
function stacked(dates: readonly (string | null)[], x: (date: Date) => number) {
  const heights = new Map<number, number>();
  const dots = dates.flatMap((date) => {
    if (date === null) return [];
    const column = Math.round(x(new Date(date)) / dotStep);
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return [{ date, x: column * dotStep, level }];
  });
  return { dots, height: Math.max(1, ...heights.values()) * dotStep };
}

/** First days of the months under the dots, each in the middle of its month, as many as stand apart. */
function monthsUnder(
  dots: readonly { readonly x: number }[],
  x: { (day: Date): number; invert(at: number): Date },
  apart: number,
) {
  if (dots.length === 0) return [];
  const ends = dots.map((dot) => dot.x);
  const [from, to] = [x.invert(Math.min(...ends)), x.invert(Math.max(...ends))];
  const days = utcMonth.range(utcMonth.floor(from), utcMonth.offset(to, 0));
  const all = days.map((day) => ({ day, at: (x(day) + x(utcMonth.offset(day, 1))) / 2 }));
  const every = Math.max(1, Math.ceil(apart / Math.max(1, (all[1]?.at ?? 0) - (all[0]?.at ?? 0) || apart)));
  return all.filter((_, i) => i % every === 0);
}

/** The places of limits among the quantiles, from the widest band. */
const bands = [
  { low: 0, high: 6, className: "f95" },
  { low: 1, high: 5, className: "f80" },
  { low: 2, high: 4, className: "f50" },
] as const;

/** Of the past at least so many months are shown, and half as many again as lie ahead: what is to come is to be seen. */
const leastPast = 8;
const pastShare = 1.5;

/**
 * Where everything stands in a figure of so many pixels: `fan` begins at the data cut, and is cut off at the target. Of a longer past the
 * last months are shown, from the total that they began with.
 */
export function placeForecast(model: ForecastModel, fan: readonly FanPoint[], width: number) {
  const { cut, now, ahead, target } = model;
  const narrow = isNarrow(width);
  const [left, right] = [44, width - (narrow ? 10 : 120)];
  const past = model.past.slice(-Math.max(leastPast, Math.ceil(pastShare * (fan.length - 1))));
  const first = past[0]?.month ?? cut.slice(0, 7);
  const isWhole = past.length === model.past.length;
  const x = scaleUtc([new Date(`${first}-01T00:00:00Z`), monthsAfter(cut, fan.length - 1)], [left, right]);
  const end = x.domain()[1] ?? new Date(cut);
  const drawn = ahead.why === "ok" ? ahead.dots : [];
  const soon = drawn.filter((date) => date !== null && new Date(date) <= end);
  const { dots, height } = stacked(soon, x);
  const top = dotsTop + height + 34;
  const bottom = top + (narrow ? 230 : 270);
  const highest = target ?? fan.at(-1)?.quantiles[6] ?? now;
  const [begun = 0] = scaleLinear()
    .domain([past[0]?.total ?? 0, highest])
    .nice(5)
    .domain();
  const y = scaleLinear(ends("patients", [isWhole ? 0 : begun, highest]), [bottom, top]);
  const capped = (n: number): number => y(Math.min(n, highest));
  const at = ({ month }: FanPoint): number => x(monthsAfter(cut, month));
  const endOf = (month: string): Date =>
    month === cut.slice(0, 7) ? new Date(cut) : new Date(`${addMonths(month, 1)}-01T00:00:00Z`);
  const read = fan.filter(({ month, quantiles }) => month > 0 && quantiles[3] < (target ?? Number.POSITIVE_INFINITY));
  return {
    narrow,
    width,
    left,
    right,
    bottom,
    at: (day: string, over = false): number => x(utcDay.offset(new Date(day), over ? 1 : 0)),
    goal: target === null ? null : y(target),
    now: { x: x(new Date(cut)), y: y(now) },
    months: x.ticks(narrow ? 4 : 10).flatMap((day) => (+utcMonth.floor(day) === +day ? [{ at: x(day), day }] : [])),
    levels: y.ticks(5).map((n) => ({ at: y(n), n })),
    /** How many dots are later than the axis reaches, or never. */
    later: drawn.length - soon.length,
    dotMonths: monthsUnder(dots, x, narrow ? 44 : 40)
      .filter(({ at }) => at + 18 <= right + 10)
      .map(({ day, at }) => ({ day, at, y: top - 10 })),
    dots: dots.map(({ date, x, level }): Dot => ({ date, x, y: top - 38 - level * dotStep })),
    bands: bands.map(({ low, high, className }) => ({
      className,
      limits: fan.map((point) => ({
        x: at(point),
        low: capped(point.quantiles[low]),
        high: capped(point.quantiles[high]),
      })),
    })),
    middle: fan.map((point): Point => ({ x: at(point), y: capped(point.quantiles[3]) })),
    past: past.map(({ month, total }): Point => ({ x: x(endOf(month)), y: y(total) })),
    /** Every third month of the fan can be read. */
    read: read
      .filter((_, i, all) => all.length <= 6 || i % 3 === 2)
      .map(
        (point): Foreseen => ({
          point,
          day: monthsAfter(cut, point.month).toISOString().slice(0, 10),
          x: at(point),
          y: capped(point.quantiles[3]),
        }),
      ),
  };
}
