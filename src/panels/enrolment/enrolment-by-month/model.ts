import { cumsum } from "d3-array";
import type { Study } from "../../../cubes/study.ts";
import type { MonthCounts } from "../../../questions/steps-by-month/counts.ts";
import { type Filters, isDefault, periodBounds } from "../../../state/filters.ts";
import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import { later, monthRange } from "../../../stats/months.ts";
import { type Plan, plannedBy, plansOf } from "../../../stats/plan.ts";

/** One row of the table. Pairs are null when no samples were supplied; the plan is null outside its points and under a filter. */
export type Month = {
  readonly month: string;
  readonly screened: number;
  readonly consented: number;
  readonly cumulative_consented: number;
  readonly planned_cumulative: number | null;
  readonly paired_evaluable: number | null;
  readonly cumulative_paired_evaluable: number | null;
};
export type MonthModel = {
  readonly months: readonly Month[];
  readonly screened: number;
  readonly consented: number;
  /** Null when no samples were supplied. */
  readonly paired: number | null;
  /** What target and plan count. */
  readonly counts: Study["target_counts"];
  /** How many of what the target counts; null when no samples were supplied and the target counts pairs. */
  readonly counted: number | null;
  /** Null where none is set, and under a filter: a target of the whole study cannot be compared with a part. */
  readonly target: number | null;
  /** Every version, oldest first; none under a filter. */
  readonly plans: readonly Plan[];
  /** Screened without a date, so in no month. */
  readonly undated: number;
  /** Whether this is the whole study, no filter set. */
  readonly whole: boolean;
  /** Consented in the last three complete months shown (or as many as there are). */
  readonly pace: Pace | null;
  /** The newest plan against what was reached by the end of the last complete month. */
  readonly gap: Gap | null;
  /** The last month shown when it had not wholly passed at the data cut. */
  readonly unfinished: string | null;
};
export type Pace = {
  readonly from: string;
  readonly to: string;
  readonly months: number;
  readonly consented: number;
  readonly perMonth: number;
};
export type Gap = { readonly plan: Plan; readonly month: string; readonly reached: number; readonly planned: number };

/** The months to show: from the first with anybody, or of a plan, to the data cut; of these, the chosen period's. */
function monthsShown(rows: readonly MonthCounts[], study: Study, filters: Filters): string[] {
  const known = [...rows.map(({ month }) => month), ...plansOf(study).map(({ points }) => points[0]?.month)];
  const first = known.filter((month) => typeof month === "string").toSorted()[0];
  const cut = study.data_cut.slice(0, 7);
  const { from, to } = periodBounds(filters.period);
  return first === undefined ? [] : monthRange(later(first, from), to !== "" && to < cut ? to : cut);
}

function paceOf(months: readonly Month[], complete: string): Pace | null {
  const last = months.filter(({ month }) => month <= complete).slice(-3);
  const [from, to] = [last[0]?.month, last.at(-1)?.month];
  if (from === undefined || to === undefined) return null;
  const consented = last.reduce((sum, month) => sum + month.consented, 0);
  return { from, to, months: last.length, consented, perMonth: consented / last.length };
}

/**
 * Inclusions by month and in all, beside the newest plan. `rows` hold the chosen patients by month, `supplied` the tables
 * of the study export that were there.
 */
export function monthModel(
  rows: readonly MonthCounts[],
  study: Study,
  filters: Filters,
  supplied: readonly string[],
): MonthModel {
  const whole = isDefault(filters);
  const plans = whole ? plansOf(study) : [];
  const newest = plans.at(-1);
  const hasSamples = supplied.includes("samples");
  const counts = study.target_counts;
  const byMonth = new Map(rows.map((row) => [row.month, row]));
  const shown = monthsShown(rows, study, filters);
  const consented = shown.map((month) => byMonth.get(month)?.consented ?? 0);
  const paired = shown.map((month) => byMonth.get(month)?.paired_evaluable ?? 0);
  const [allConsented, allPaired] = [cumsum(consented), cumsum(paired)];
  const months = shown.map(
    (month, i): Month => ({
      month,
      screened: byMonth.get(month)?.screened ?? 0,
      consented: consented[i] ?? 0,
      cumulative_consented: allConsented[i] ?? 0,
      planned_cumulative: newest ? plannedBy(newest, month) : null,
      paired_evaluable: hasSamples ? (paired[i] ?? 0) : null,
      cumulative_paired_evaluable: hasSamples ? (allPaired[i] ?? 0) : null,
    }),
  );
  const reachedBy = (month: Month | undefined): number | null =>
    month ? (counts === "paired" ? month.cumulative_paired_evaluable : month.cumulative_consented) : null;
  const complete = lastCompleteMonth(study.data_cut);
  const compared = months.find(({ month }) => month === complete);
  const [reached, planned] = [reachedBy(compared), compared?.planned_cumulative ?? null];
  const last = months.at(-1);
  const inAll = last?.cumulative_consented ?? 0;
  const pairs = hasSamples ? (last?.cumulative_paired_evaluable ?? 0) : null;
  return {
    months,
    screened: months.reduce((sum, month) => sum + month.screened, 0),
    consented: inAll,
    paired: pairs,
    counts,
    counted: counts === "paired" ? pairs : inAll,
    target: whole && study.target_patients > 0 ? study.target_patients : null,
    plans,
    undated: byMonth.get(null)?.screened ?? 0,
    whole,
    pace: paceOf(months, complete),
    gap: newest && reached !== null && planned !== null ? { plan: newest, month: complete, reached, planned } : null,
    unfinished: last && last.month > complete ? last.month : null,
  };
}
