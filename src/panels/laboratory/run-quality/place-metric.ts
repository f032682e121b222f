import { scaleLinear } from "d3-scale";
import { ends } from "../../../marks/ends.ts";
import { theme } from "../../../marks/theme.ts";
import { monthsTo } from "../../../stats/complete-month.ts";
import { binned, middle } from "./bins.ts";
import type { Limited } from "./model.ts";
import type { MonthOf } from "./wording.ts";

const { line } = theme;
export const plotHeight = 72;
/** Height of a small chart whose name has so many lines, over one line more. */
export const tileHeight = (nameLines: number): number => line * (nameLines + 1) + plotHeight + 44;
/** Room for the distribution beside the months. */
export const beside = 44;
const bins = 12;

export type PlacedMetric = {
  readonly course: Limited;
  readonly name: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly plotTop: number;
  /** Where the months end and the distribution begins. */
  readonly end: number;
  readonly limits: readonly number[];
  readonly dots: readonly { readonly at: MonthOf; readonly x: number; readonly y: number }[];
  /** Bars of the distribution; a bin without samples has none. */
  readonly bars: readonly { readonly y: number; readonly width: number; readonly height: number }[];
  /** Where a day (YYYY-MM-DD) begins; a month's dot stands in its middle. */
  readonly at: (day: string) => number;
  readonly ends: readonly { readonly month: string; readonly x: number; readonly anchor: "start" | "end" }[];
};
/** Where a small chart stands, and how many lines the names of its row have. */
type Place = { readonly left: number; readonly top: number; readonly across: number; readonly nameLines: number };

const isDated = (at: Limited["months"][number]): at is MonthOf => at.month !== null && at.median !== null;

/** First and last month under the plot; one alone stands at the start. */
function endsOf(months: readonly string[], left: number, right: number): PlacedMetric["ends"] {
  const [first, last] = [months[0], months.length > 1 ? months.at(-1) : undefined];
  return [
    ...(first === undefined ? [] : [{ month: first, x: left, anchor: "start" as const }]),
    ...(last === undefined ? [] : [{ month: last, x: right, anchor: "end" as const }]),
  ];
}

/** One metric: monthly medians against its limits, and beside them how all values are spread, on one scale. */
export function placeMetric(
  course: Limited,
  name: readonly string[],
  months: readonly string[],
  { left, top, across, nameLines }: Place,
): PlacedMetric {
  const { lower, upper, distribution } = course;
  const limits = [lower, upper].filter((limit) => limit !== null);
  const dated = course.months.filter(isDated);
  const values = [...limits, ...dated.map(({ median }) => median), ...(middle(distribution) ?? [])];
  const [low, high] = ends(`${course.specimen} ${course.metric}`, [Math.min(...values), Math.max(...values)]);
  const room = (high - low || Math.abs(high) || 1) * 0.08;
  const plotTop = top + line * (nameLines + 1) + 10;
  const end = left + across - beside;
  const y = scaleLinear([low - room, high + room], [plotTop + plotHeight, plotTop]);
  const x = scaleLinear([0, Math.max(1, months.length - 1)], [left + 6, end - 8]);
  const counted = binned(distribution, low - room, high + room, bins);
  const most = Math.max(1, ...counted.map(({ samples }) => samples));
  return {
    course,
    name,
    left,
    top,
    across,
    plotTop,
    end,
    limits: limits.map(y),
    dots: dated.map((at) => ({ at, x: x(months.indexOf(at.month)), y: y(at.median) })),
    bars: counted
      .filter(({ samples }) => samples > 0)
      .map(({ from, to, samples }) => ({
        y: y(to) + 0.5,
        width: Math.max(1, (samples / most) * beside),
        height: Math.max(1, y(from) - y(to) - 1),
      })),
    at: (day) => x(monthsTo(months[0] ?? day.slice(0, 7), day) - 0.5),
    ends: endsOf(months, left, end - 4),
  };
}
