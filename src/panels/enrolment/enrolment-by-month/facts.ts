import type { Reason } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { Counts } from "../../../say/inclusion.ts";
import { isDefault } from "../../../state/filters.ts";
import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import { isLater, type Plan, plansOf } from "../../../stats/plan.ts";
import type { MonthModel, Pace } from "./model.ts";

/** How many are in of what the target counts, and how the newest plan stands. */
export type Verdict =
  /** The target counts pairs, and samples were not supplied. */
  | { readonly say: "pairs_unknown"; readonly consented: number }
  | {
      readonly say: "in";
      readonly counts: Counts;
      readonly n: number;
      /** Null for a part of the study, and where none is set. */
      readonly target: number | null;
      readonly whole: boolean;
      /** The first and the last month of the chosen period; null without one. */
      readonly within: { readonly from: string; readonly to: string } | null;
      /** More (or, negative, fewer) than planned by the end of the last complete month. */
      readonly ahead: { readonly month: string; readonly by: number } | null;
    };
/** What stands behind it, each thing once. */
export type Fact =
  /** Those whom the target does not count: consents where it counts pairs, pairs where it counts consents. */
  | { readonly say: "others"; readonly counts: Counts; readonly n: number }
  | { readonly say: "no_pairs" | "no_target" | "no_plan" }
  /** Of the last complete month alone. */
  | { readonly say: "last_month"; readonly month: string; readonly consented: number }
  | { readonly say: "pace"; readonly pace: Pace }
  | { readonly say: "planned"; readonly plan: Plan; readonly planned: number; readonly counts: Counts }
  /** The newest plan ended before the last complete month and has nothing to be held against. */
  | { readonly say: "ended"; readonly plan: Plan; readonly last: Plan["points"][number]; readonly counts: Counts };
export type Remark =
  | { readonly say: "pairs_grow" | "sums" | "part" | "from_period" }
  | { readonly say: "unfinished"; readonly month: string; readonly cut: string }
  | { readonly say: "undated"; readonly screened: number }
  | { readonly say: "plans"; readonly plans: readonly Plan[] }
  | { readonly say: "later_plans"; readonly plans: readonly Plan[] };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[]; readonly note: readonly Remark[] };

function verdictOf(model: MonthModel, setting: Setting): Verdict {
  const { counts, counted, consented, target, whole, months, gap } = model;
  if (counted === null) return { say: "pairs_unknown", consented };
  const [first, last] = [months[0], months.at(-1)];
  const within = setting.filters.period !== "" && first && last ? { from: first.month, to: last.month } : null;
  const ahead = gap && { month: gap.month, by: gap.reached - Math.round(gap.planned) };
  return { say: "in", counts, n: counted, target, whole, within, ahead };
}

function othersFact({ counts, consented, paired }: MonthModel): Fact {
  if (paired === null) return { say: "no_pairs" };
  return counts === "paired"
    ? { say: "others", counts: "consented", n: consented }
    : { say: "others", counts: "paired", n: paired };
}

function paceFact({ pace, consented, months }: MonthModel): Fact | false {
  // Of one month the verdict has told all.
  if (pace === null || consented === 0 || months.length === 1) return false;
  return pace.months === 1 ? { say: "last_month", month: pace.from, consented: pace.consented } : { say: "pace", pace };
}

function endedFact({ newest: plan, gap, counts }: MonthModel, dataCut: string): Fact | false {
  const last = plan?.points.at(-1);
  return (
    gap === null && !!plan && !!last && last.month < lastCompleteMonth(dataCut) && { say: "ended", plan, last, counts }
  );
}

function remarksOf({ unfinished, undated }: Pick<MonthModel, "unfinished" | "undated">, setting: Setting): Remark[] {
  const { study, supplied } = setting.manifest;
  const whole = isDefault(setting.filters);
  const plans = plansOf(study);
  const later = plans.filter((plan) => isLater(plan, study));
  const remarks: readonly (Remark | false)[] = [
    supplied.includes("samples") && { say: "pairs_grow" },
    { say: "sums" },
    unfinished !== null && { say: "unfinished", month: unfinished, cut: study.data_cut },
    !whole && { say: "part" },
    setting.filters.period !== "" && { say: "from_period" },
    undated > 0 && { say: "undated", screened: undated },
    whole && plans.length > 0 && { say: "plans", plans },
    whole && later.length > 0 && { say: "later_plans", plans: later },
  ];
  return remarks.filter((remark) => !!remark);
}

export function factsOf(model: MonthModel, setting: Setting): Said {
  const { gap, counts, counted, plans, whole, target } = model;
  const sure: readonly (Fact | false | null)[] = [
    counted !== null && othersFact(model),
    paceFact(model),
    gap && { say: "planned", plan: gap.plan, planned: Math.round(gap.planned), counts },
    endedFact(model, setting.manifest.study.data_cut),
    whole && target === null && { say: "no_target" },
    whole && plans.length === 0 && { say: "no_plan" },
  ];
  return {
    verdict: verdictOf(model, setting),
    sure: sure.filter((fact) => !!fact),
    note: remarksOf(model, setting),
  };
}

/** The remarks where there is nothing to show. */
export const remarksOnNothing = (reason: Reason, setting: Setting): readonly Remark[] =>
  remarksOf({ unfinished: null, undated: reason.why === "not_evaluable" ? reason.of : 0 }, setting);
