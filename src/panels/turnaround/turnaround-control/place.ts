import { scaleLinear } from "d3-scale";
import { end } from "../../../marks/ends.ts";
import type { Size } from "../../../marks/frame.ts";
import { monthsTo } from "../../../stats/complete-month.ts";
import { monthsBetween } from "../../../stats/months.ts";
import type { XmrLimits } from "../../../stats/xmr.ts";
import type { ControlModel, Point, Series } from "./model.ts";

export const left = 34;
const plot = 130;

type Scale = (value: number) => number;
/** The time axis that both charts share, and the top of their scale of days. Pixels. */
export type Plane = {
  readonly right: number;
  readonly width: number;
  readonly highest: number;
  /** Places a number of months since the start of the first. */
  readonly x: Scale;
  /** The months between the start of the first month and that of another. */
  readonly start: (month: string) => number;
  /** Where a day (YYYY-MM-DD) begins, or with `over` ends. */
  readonly at: (day: string, over?: boolean) => number;
  /** Whether a month lies on the axis. */
  readonly shows: (month: string) => boolean;
};

/** The plane beside a margin so many pixels wide. */
export function placePlane(model: ControlModel, margin: number, { width }: Size): Plane {
  const { first, last, months } = model;
  const right = width - 10 - margin;
  const x = scaleLinear([0, months], [left, right]);
  return {
    right,
    width,
    highest: end("days", highestShown(model)),
    x,
    at: (day, over) => x(monthsTo(first, day, over)),
    start: (month) => monthsBetween(first, month) - 1,
    shows: (month) => month >= first && month <= last,
  };
}

/** The top of the scale: limits and months that count; others may lie beyond, where an arrow says so. */
function highestShown({ series }: ControlModel): number {
  const phases = series.flatMap((each) => each.phases);
  const points = phases.flatMap((phase) => phase.points);
  const counted = points.flatMap(({ value }) => value ?? []);
  const shown = counted.length > 0 ? counted : points.flatMap(({ median }) => median ?? []);
  return Math.max(1, ...shown, ...phases.flatMap(({ limits }) => limits?.upper ?? []));
}

/** One specimen's chart: its name at `from`, then the plot. `y` places days; what lies above `ceiling` is cut. */
export type Chart = {
  readonly from: number;
  /** Where limits are set anew. */
  readonly resets: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly ceiling: number;
  readonly y: Scale;
  /** Whole days that are named. */
  readonly ticks: readonly number[];
};

export function placeChart({ changes }: Series, from: number, plane: Plane): Chart {
  const top = from + 32;
  const resets = changes.filter(({ resets_limits, on }) => resets_limits && plane.shows(on.slice(0, 7)));
  const bottom = top + plot;
  const y = scaleLinear([0, plane.highest], [bottom, top]).nice(4).clamp(true);
  const [, ceiling = plane.highest] = y.domain();
  return {
    from,
    resets: resets.map(({ on }) => plane.at(on)),
    top,
    bottom,
    ceiling,
    y,
    ticks: y.ticks(4).filter(Number.isInteger),
  };
}

/** The limits of a phase, from its first month to the end of its last; the lower one only above 0. */
export function placeLimits(
  points: readonly Point[],
  { lower, mean, upper }: XmrLimits,
  { x, start }: Plane,
  { y }: Chart,
) {
  const months = points.map(({ month }) => start(month));
  return {
    x1: x(Math.min(...months)),
    x2: x(Math.max(...months) + 1),
    upper: y(upper),
    mean: y(mean),
    lower: lower > 0 ? y(lower) : null,
  };
}

/** A month's area, and the point of its median; null where it has none. */
export function placePoint({ month, median }: Point, { x, start }: Plane, { y, top, bottom, ceiling }: Chart) {
  const at = start(month);
  return {
    area: { x: x(at), y: top, width: x(1) - x(0), height: bottom - top },
    point: median === null ? null : { x: x(at + 0.5), y: y(median), days: median, beyond: median > ceiling },
  };
}
