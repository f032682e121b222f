import type { PanelWords } from "../../../define/panel.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { Sentence } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import type { Plan } from "../../../stats/plan.ts";
import type { Format } from "../../../words/format.ts";
import type { Gap, Month, MonthModel } from "./stats.ts";

export type MonthWords = PanelWords<MonthModel> & {
  /** Why there is nothing to draw. */
  readonly nothing: (model: MonthModel, filtered: boolean, f: Format) => string;
  /** How many are in, of the target where there is one. */
  readonly standing: (model: MonthModel, f: Format) => Sentence;
  /** What the newest plan foresaw and how far it was reached. */
  readonly gap: (gap: Gap, counts: MonthModel["counts"], f: Format) => string;
  /** The newest plan ended before the last complete month. */
  readonly ended: (plan: Plan, counts: MonthModel["counts"], f: Format) => string;
  readonly inAll: string;
  readonly monthly: string;
  readonly consentedEnd: (n: number, f: Format) => string;
  /** The name at the end of the pairs' line; `short` where there is little room. */
  readonly pairedEnd: (n: number, short: boolean, f: Format) => string;
  readonly target: (n: number, f: Format) => string;
  readonly plan: (plan: Plan, plans: readonly Plan[], f: Format) => string;
  readonly targetMark: (n: number, counts: MonthModel["counts"], f: Format) => string;
  readonly planMark: (plan: Plan, f: Format) => string;
  readonly monthMark: (month: Month, unfinished: boolean, f: Format) => string;
};

/** Nobody with a date among the chosen patients: nothing can be drawn. */
export const isEmpty = (model: MonthModel): boolean => model.screened === 0 && model.consented === 0;

export const isFiltered = ({ filters }: Setting): boolean => !isDefault(filters);

/** The newest plan, when it ended before the last complete month and has nothing to be held against. */
export function endedPlan({ plans, gap, whole }: MonthModel, dataCut: string): Plan | null {
  const newest =
    whole && gap === null ? plans.toSorted((a, b) => a.approved_on.localeCompare(b.approved_on)).at(-1) : null;
  const last = newest?.points.at(-1);
  return newest && last && last.month < lastCompleteMonth(dataCut) ? newest : null;
}

/** Two plans approved in the same month are told apart by their version. */
export const hasTwin = (plan: Plan, plans: readonly Plan[]): boolean =>
  plans.some((other) => other !== plan && other.approved_on.slice(0, 7) === plan.approved_on.slice(0, 7));
