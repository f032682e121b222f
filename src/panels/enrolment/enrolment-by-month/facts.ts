import type { Reason } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { Counts, Gap, Standing } from "../../../say/inclusion.ts";
import { isDefault } from "../../../state/filters.ts";
import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import { type Plan, plansOf } from "../../../stats/plan.ts";
import type { MonthModel, Pace } from "./model.ts";

/** What the panel says, each thing once. */
export type Fact =
  | { readonly say: "standing"; readonly standing: Standing }
  /** Of the last complete month alone. */
  | { readonly say: "last_month"; readonly month: string; readonly consented: number }
  | { readonly say: "pace"; readonly pace: Pace }
  | { readonly say: "gap"; readonly gap: Gap; readonly counts: Counts }
  /** The newest plan ended before the last complete month and has nothing to be held against. */
  | { readonly say: "ended"; readonly plan: Plan; readonly last: Plan["points"][number]; readonly counts: Counts }
  | { readonly say: "no_plan" };
export type Remark =
  | { readonly say: "pairs_grow" | "sums" | "part" | "from_period" }
  | { readonly say: "unfinished"; readonly month: string; readonly cut: string }
  | { readonly say: "undated"; readonly screened: number }
  | { readonly say: "plans"; readonly plans: readonly Plan[] };
export type Said = { readonly summary: readonly Fact[]; readonly note: readonly Remark[] };

function paceFact({ pace, consented }: MonthModel): Fact | false {
  if (pace === null || consented === 0) return false;
  return pace.months === 1 ? { say: "last_month", month: pace.from, consented: pace.consented } : { say: "pace", pace };
}

function endedFact({ plans, gap, counts }: MonthModel, dataCut: string): Fact | false {
  const plan = plans.at(-1);
  const last = plan?.points.at(-1);
  return (
    gap === null && !!plan && !!last && last.month < lastCompleteMonth(dataCut) && { say: "ended", plan, last, counts }
  );
}

function remarksOf({ unfinished, undated }: Pick<MonthModel, "unfinished" | "undated">, setting: Setting): Remark[] {
  const { study, supplied } = setting.manifest;
  const whole = isDefault(setting.filters);
  const plans = plansOf(study);
  const remarks: readonly (Remark | false)[] = [
    supplied.includes("samples") && { say: "pairs_grow" },
    { say: "sums" },
    unfinished !== null && { say: "unfinished", month: unfinished, cut: study.data_cut },
    !whole && { say: "part" },
    setting.filters.period !== "" && { say: "from_period" },
    undated > 0 && { say: "undated", screened: undated },
    whole && plans.length > 0 && { say: "plans", plans },
  ];
  return remarks.filter((remark) => !!remark);
}

export function factsOf(model: MonthModel, setting: Setting): Said {
  const { manifest } = setting;
  const { gap, counts, plans, whole } = model;
  const summary: readonly (Fact | false | null)[] = [
    { say: "standing", standing: model },
    paceFact(model),
    gap && { say: "gap", gap, counts },
    endedFact(model, manifest.study.data_cut),
    whole && plans.length === 0 && { say: "no_plan" },
  ];
  return { summary: summary.filter((fact) => !!fact), note: remarksOf(model, setting) };
}

/** The remarks where there is nothing to show. */
export const remarksOnNothing = (reason: Reason, setting: Setting): readonly Remark[] =>
  remarksOf({ unfinished: null, undated: reason.why === "not_evaluable" ? reason.of : 0 }, setting);
