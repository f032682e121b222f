import type { PanelWords } from "../../../define/panel.ts";
import type { Counts } from "../../../say/inclusion.ts";
import type { Plan } from "../../../stats/plan.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { Month } from "./model.ts";

export type MonthWords = PanelWords<Said> & {
  readonly inAll: string;
  readonly monthly: string;
  readonly consentedEnd: (n: number, f: Format) => string;
  /** The name at the end of the pairs' line; `short` where there is little room. */
  readonly pairedEnd: (n: number, short: boolean, f: Format) => string;
  readonly target: (n: number, f: Format) => string;
  readonly plan: (plan: Plan, plans: readonly Plan[], f: Format) => string;
  readonly targetMark: (n: number, counts: Counts, f: Format) => string;
  /** The name of a plan that was approved after the data cut. */
  readonly later: (name: string) => string;
  readonly planMark: (plan: Plan, later: boolean, f: Format) => string;
  readonly monthMark: (month: Month, unfinished: boolean, f: Format) => string;
};

/** The first and the last point of a plan; its only one once. */
export const ends = ({ points }: Plan) => points.filter((_, i) => i === 0 || i === points.length - 1);

/** A pace as it is told: in tenths, from ten on whole. */
export const rate = (x: number, f: Format): string => (x < 10 ? f.number(x) : f.count(x));
