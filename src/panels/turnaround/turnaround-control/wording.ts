import type { PanelWords } from "../../../define/panel.ts";
import type { XmrLimits } from "../../../stats/xmr.ts";
import type { Format } from "../../../words/format.ts";
import type { Change, ControlModel, Series } from "./stats.ts";

export type Phases = Series["phases"];
export type Point = Phases[number]["points"][number];

export type ControlWords = PanelWords<ControlModel> & {
  /** Why there are no points; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: ControlModel, filtered: boolean) => string;
  readonly axis: (f: Format) => string;
  readonly counted: string;
  readonly broken: string;
  readonly hollow: string;
  readonly upper: string;
  readonly mean: string;
  readonly lower: string;
  readonly change: (change: Change, f: Format) => string;
  readonly mark: (point: Point, limits: XmrLimits | null, series: Series, f: Format) => string;
};

/** Days without unit: whole as they are, else with one decimal. */
export const bare = (days: number, f: Format): string => f.number(days, Number.isInteger(days) ? 0 : 1);

/** Limits of days as a reader meets them: no wait is shorter than none. */
export const rangeOf = ({ lower, upper }: XmrLimits, f: Format): readonly [low: string, high: string] => [
  f.number(Math.max(0, lower)),
  f.number(upper),
];

/** Months that set limits and can break a rule. */
export const counting = (phases: Phases): number =>
  phases.reduce((sum, { points }) => sum + points.filter(({ value }) => value !== null).length, 0);

/** The newest limits and those before them, where there are any; and whether the months since the last change have none yet. */
export function limitsOf(phases: Phases) {
  const known = phases.flatMap(({ limits }) => (limits ? [limits] : []));
  return { newest: known.at(-1) ?? null, before: known.at(-2) ?? null, none: phases.at(-1)?.limits === null };
}
