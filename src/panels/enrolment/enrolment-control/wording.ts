import type { PanelWords } from "../../../define/panel.ts";
import type { Limits } from "../../../stats/xmr-phases.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { Change, ControlModel, Point } from "./model.ts";

export type ControlWords = PanelWords<Said> & {
  readonly mark: (point: Point, limits: Limits | null, model: ControlModel, f: Format) => string;
  readonly change: (change: Change, f: Format) => string;
  readonly axis: string;
  readonly upper: string;
  readonly mean: string;
  readonly lower: string;
};

/** Limits as they are told: a number of patients is never below zero. */
export const told = ({ mean, lower, upper }: Limits, f: Format) => ({
  mean: f.number(mean),
  lower: f.number(Math.max(0, lower)),
  upper: f.number(upper),
});

/** Open sites as they are told: whole, or in tenths. */
export const openTold = (open: number, f: Format): string => f.number(open, Number.isInteger(open) ? 0 : 1);
