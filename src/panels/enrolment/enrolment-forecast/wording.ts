import type { PanelWords } from "../../../define/panel.ts";
import type { Sentence } from "../../../marks/sentence.ts";
import type { Format } from "../../../words/format.ts";
import type { BackTest } from "./back-test.ts";
import type { FanPoint, ForecastModel, Foreseen } from "./model.ts";
import type { PlanChance } from "./plan-chance.ts";

export type ForecastWords = PanelWords<ForecastModel> & {
  readonly empty: (model: ForecastModel, f: Format) => string;
  /** When the target will be reached and how likely by the plan, in one sentence for the status page. */
  readonly outlook: (model: ForecastModel, f: Format) => Sentence;
  /** The chance by the newest plan's date, for the small chart there; empty when there is none. */
  readonly chance: (model: ForecastModel, f: Format) => string;
  /** How earlier forecasts of today's number held. */
  readonly tested: (observed: number, tests: Tests, f: Format) => string;
  readonly target: (n: string) => string;
  readonly now: (model: ForecastModel, f: Format) => string;
  readonly dot: (date: string, f: Format) => string;
  readonly fan: (date: string, point: FanPoint, f: Format) => string;
  readonly key: readonly string[];
};

/** A chance in twentieths, or that it is more or less than can be told so. */
export function twentieths(chance: number): number | "more" | "less" {
  const nearlySure = 39 / 40;
  if (chance > nearlySure) return "more";
  return chance < 1 - nearlySure ? "less" : Math.round(chance * 20);
}

/** What is said of the newest plan: that there is none, none that reaches the target, that it is over, or its chance. */
export function planFact({ plans, moreSites }: Foreseen, planned: boolean) {
  const plan = plans.at(-1);
  if (!plan) return { say: planned ? "none_reaches" : "no_plan" } as const;
  if (plan.passed) return { say: "passed", plan } as const;
  return { say: "chance", plan, sites: plan.chance >= 0.5 ? 0 : moreSites } as const;
}

/** The newest plan whose month is still to come. */
export function planAhead({ plans }: Foreseen): PlanChance | null {
  const plan = plans.at(-1);
  return plan && !plan.passed ? plan : null;
}

export type Tests = { readonly held: string; readonly last: readonly BackTest[] };
/** How many earlier forecasts held, and the last three of them. */
export const record = (tests: readonly BackTest[], f: Format): Tests => ({
  held: f.of(tests.filter(({ held }) => held).length, tests.length),
  last: tests.slice(-3),
});
