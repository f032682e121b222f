import { scaleLinear } from "d3-scale";
import { end } from "../../../marks/ends.ts";
import type { Area } from "../../../marks/hit.ts";
import { spread, textWidth } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { monthsTo } from "../../../stats/complete-month.ts";
import { monthsBetween } from "../../../stats/months.ts";
import type { Limits } from "../../../stats/xmr-phases.ts";
import type { ControlModel, Point } from "./model.ts";

export const top = 32;
export const left = 34;

/** A limit of the newest phase, named in the margin. */
export type Named = { readonly value: number; readonly text: string; readonly className: string };
export type PointPlace = {
  readonly point: Point;
  readonly limits: Limits | null;
  readonly x: number;
  readonly y: number;
  readonly area: Area;
};

/** Where everything stands in a figure of so many pixels; the names stand in the right margin, moved apart. */
export function placeControl({ months, phases, changes, first }: ControlModel, width: number, named: readonly Named[]) {
  const bottom = top + (isNarrow(width) ? 200 : 230);
  const right = width - 14 - Math.max(0, ...named.map(({ text }) => textWidth(text, theme.font, true)));
  const x = scaleLinear([0, months.length], [left, right]);
  const upper = phases.flatMap(({ points }) => points.flatMap(({ own }) => (own ? [own.upper] : [])));
  const most = end("consents", Math.max(...months.map(({ value }) => value), ...upper));
  const y = scaleLinear([0, most], [bottom, top]).nice(5);
  const start = (month: string): number => monthsBetween(first, month) - 1;
  const point = (point: Point, limits: Limits | null): PointPlace => ({
    point,
    limits,
    x: x(start(point.month) + 0.5),
    y: y(point.value),
    area: { x: x(start(point.month)), y: top, width: x(1) - x(0), height: bottom - top },
  });
  const heights = spread(
    named.map(({ value }) => ({ at: y(value), height: 17 })),
    top - 8,
    bottom + 4,
  );
  return {
    bottom,
    right,
    x,
    levels: y
      .ticks(5)
      .filter(Number.isInteger)
      .map((n) => ({ at: y(n), n })),
    /** The changes at which limits are set anew. */
    resets: changes.filter(({ resets_limits }) => resets_limits).map(({ on }) => x(monthsTo(first, on))),
    /** Each month's limits, which step where sites open. */
    limits: phases.flatMap(({ points }) =>
      points.flatMap(({ month, own }) =>
        own
          ? [
              {
                from: x(start(month)),
                to: x(start(month) + 1),
                upper: y(own.upper),
                mean: y(own.mean),
                lower: own.lower > 0 ? y(own.lower) : null,
              },
            ]
          : [],
      ),
    ),
    points: phases.flatMap(({ points }) => points.map((each) => point(each, each.own))),
    names: heights.flatMap((at, i) => named.slice(i, i + 1).map((name) => ({ ...name, at }))),
  };
}
