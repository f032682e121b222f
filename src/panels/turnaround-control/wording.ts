import type { Specimen } from "../../cubes/codes.ts";
import { html, type Markup } from "../../marks/svg.ts";
import type { XmrLimits, XmrRule } from "../../stats/xmr.ts";
import type { Format } from "../../words/format.ts";
import type { PanelWords } from "../panel.ts";
import type { Change, ControlModel, Month, Series } from "./stats.ts";

export type Point = Series["phases"][number]["points"][number];

export type ControlWords = PanelWords<ControlModel> & {
  /** Why there are no points; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: ControlModel, filtered: boolean) => string;
  readonly axis: string;
  readonly counted: string;
  readonly signal: string;
  readonly hollow: string;
  readonly upper: string;
  readonly mean: string;
  readonly lower: string;
  readonly change: (change: Change, f: Format) => string;
  readonly beyond: (point: Month, f: Format) => string;
  readonly mark: (point: Point, limits: XmrLimits | null, f: Format) => string;
};

/** Days without unit: whole as they are, else with one decimal. */
export const bare = (days: number, f: Format): string => f.number(days, Number.isInteger(days) ? 0 : 1);

/** Limits of days as a reader meets them: no wait is shorter than none. */
export const range = ({ lower, upper }: XmrLimits, f: Format): readonly [low: string, high: string] => [
  f.number(Math.max(0, lower)),
  f.number(upper),
];

export const ink = (specimen: Specimen, text: string): Markup => html`<b class="${specimen}">${text}</b>`;

/** On which side of the mean a point lies; for a trend, where it goes. */
export const isUp = (points: readonly Point[], point: Point, mean: number, rule: XmrRule): boolean => {
  const values = points.filter(({ value }) => value !== null);
  const before = values[values.indexOf(point) - 1]?.value ?? mean;
  return (point.value ?? 0) > (rule === "trend_of_6" ? before : mean);
};

/** The signals of a phase by rule: each rule with its points, in the order in which the rules are told. */
export const signalsByRule = (points: readonly Point[]) =>
  (["outside", "run_of_8", "trend_of_6", "two_of_three"] as const).flatMap((rule) => {
    const found = points.filter(({ rules }) => rules.includes(rule));
    return found.length === 0 ? [] : [{ rule, points: found }];
  });
