import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Tick } from "../../marks/axis.ts";
import type { Size } from "../../marks/frame.ts";
import { monthTicks } from "../../marks/month-ticks.ts";
import { spread } from "../../marks/text.ts";
import { theme } from "../../marks/theme.ts";
import { widest } from "../../marks/widest.ts";
import { type Point, placeOf, type Series } from "./points.ts";

/** What is written of places and values. */
export type PlaneTexts = {
  readonly number: (n: number) => string;
  readonly day: (days: number) => string;
  readonly month: (month: string, withYear: boolean) => string;
};
export type Along = "number" | "month" | "day";
export type PlacedPoint = { readonly point: Point; readonly x: number; readonly y: number };
/** Groups drawn at most. */
export const mostSeries = 6;

const monthAt = (n: number): string => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;

/** Where the points of some groups stand in a plane with two axes, and where the groups are named. In pixels. */
export function placePlane(series: readonly Series[], along: Along, { width }: Size, texts: PlaneTexts) {
  const all = series.flatMap(({ points }) => points);
  const [top, bottom] = [36, 296];
  const [low = 0, high = 0] = extent(all, ({ value }) => value);
  const y = scaleLinear([Math.min(0, low), high === low && high <= 0 ? 1 : Math.max(0, high)], [bottom, top]).nice(5);
  const levels: Tick[] = y.ticks(5).map((n) => ({ at: y(n), label: texts.number(n) }));
  const left = widest(levels.map(({ label }) => label)) + 14;
  const names = series.flatMap(({ name }) => (name === null ? [] : [name]));
  const right = width - Math.max(12, Math.min(widest(names) + 14, width * 0.35));
  const [first = 0, last = 0] = extent(all, ({ across }) => placeOf(across) ?? undefined);
  const x = scaleLinear([first, last > first ? last : first + 1], [left + 6, right - 6]);
  const named = (): Tick[] => {
    if (along === "month")
      return monthTicks(monthAt(first), Math.max(1, last - first), (n) => x(first + n), texts.month);
    const most = Math.max(2, Math.floor((right - left) / 90));
    return x.ticks(most).map((n) => ({ at: x(n), label: along === "day" ? texts.day(n) : texts.number(n) }));
  };
  const placed = series.map(({ name, points }) => ({
    name,
    points: points
      .flatMap((point): PlacedPoint[] => {
        const place = placeOf(point.across);
        return place === null ? [] : [{ point, x: x(place), y: y(point.value) }];
      })
      .toSorted((a, b) => a.x - b.x),
  }));
  const ends = placed.map(({ points }) => points.at(-1)?.y ?? top);
  const heights = spread(
    ends.map((at) => ({ at, height: theme.line })),
    top,
    bottom,
  );
  return {
    ...{ top, bottom, left, right, width, levels, height: bottom + 52 },
    ticks: named(),
    series: placed.map((one, i) => ({ ...one, nameAt: { x: right + 6, y: heights[i] ?? top } })),
  };
}
