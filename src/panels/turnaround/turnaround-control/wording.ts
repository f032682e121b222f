import type { PanelWords } from "../../../define/panel.ts";
import type { XmrLimits } from "../../../stats/xmr.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { Point, Series } from "./model.ts";

export type ControlWords = PanelWords<Said> & {
  readonly axis: (f: Format) => string;
  readonly counted: (f: Format) => string;
  readonly broken: string;
  readonly hollow: string;
  readonly upper: string;
  readonly mean: string;
  readonly lower: string;
  readonly mark: (point: Point, limits: XmrLimits | null, series: Series, f: Format) => string;
};

/** Limits of days as a reader meets them: no wait is shorter than none. */
export const rangeOf = ({ lower, upper }: XmrLimits, f: Format): readonly [low: string, high: string] => [
  f.number(Math.max(0, lower)),
  f.number(upper),
];
