import { sum } from "d3-array";
import type { Study } from "../../../cubes/study.ts";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { MonthCounts } from "../../../questions/steps-by-month/counts.ts";
import type { Gap, Standing } from "../../../say/inclusion.ts";
import { type Filters, isDefault, periodBounds } from "../../../state/filters.ts";
import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import { earlier, later, monthRange } from "../../../stats/months.ts";
import { isLater, type Plan, plannedBy, plansOf } from "../../../stats/plan.ts";

export type Month = {
  readonly month: string;
  readonly screened: number;
  readonly consented: number;
  readonly cumulativeConsented: number;
  /** By the newest plan that was approved by the data cut; null outside its points and under a filter. */
  readonly planned: number | null;
  /** Those with an evaluable pair, in the month and in all; null where samples were not supplied. */
  readonly pairs: { readonly inMonth: number; readonly inAll: number } | null;
};
export type Pace = {
  readonly from: string;
  readonly to: string;
  readonly months: number;
  readonly consented: number;
  readonly perMonth: number;
};
export type MonthModel = Standing & {
  readonly months: readonly Month[];
  readonly screened: number;
  /** How many of what the target counts; null where samples were not supplied and the target counts pairs. */
  readonly counted: number | null;
  /** Every version, oldest first; none under a filter. */
  readonly plans: readonly Plan[];
  /** The version approved last by the data cut; null where there is none, and under a filter. */
  readonly newest: Plan | null;
  /** Screened without a date, so in no month. */
  readonly undated: number;
  /** Consented in the last three complete months shown (or as many as there are). */
  readonly pace: Pace | null;
  /** The newest plan against what was reached by the end of the last complete month. */
  readonly gap: Gap | null;
  /** The last month shown when it had not wholly passed at the data cut. */
  readonly unfinished: string | null;
};

/** The months to show: from the first with anybody, or of a plan, to the data cut; of these, the chosen period's. */
function monthsShown(rows: readonly MonthCounts[], study: Study, filters: Filters): string[] {
  const known = [...rows.map(({ month }) => month), ...plansOf(study).map(({ points }) => points[0]?.month)];
  const first = known.filter((month) => typeof month === "string").toSorted()[0];
  const cut = study.data_cut.slice(0, 7);
  const { from, to } = periodBounds(filters.period);
  return first === undefined ? [] : monthRange(later(first, from), to === "" ? cut : earlier(to, cut));
}

const nobody = { screened: 0, consented: 0, paired_evaluable: 0 };

/** The months with their sums, a month without anybody as zeros. Of rounded counts some may stand in no month: they are in every sum. */
function monthsOf(
  shown: readonly string[],
  rows: readonly MonthCounts[],
  plan: Plan | null,
  hasPairs: boolean,
): Month[] {
  const byMonth = new Map(rows.map((row) => [row.month, row]));
  const counts = shown.map((month) => ({ ...(byMonth.get(month) ?? nobody), month }));
  const { consented: undated, paired_evaluable: undatedPairs } = byMonth.get(null) ?? nobody;
  let [consentedInAll, pairsInAll] = [undated, undatedPairs];
  return counts.map(({ month, screened, consented, paired_evaluable: inMonth }) => {
    consentedInAll += consented;
    pairsInAll += inMonth;
    return {
      month,
      screened,
      consented,
      cumulativeConsented: consentedInAll,
      planned: plan ? plannedBy(plan, month) : null,
      pairs: hasPairs ? { inMonth, inAll: pairsInAll } : null,
    };
  });
}

function paceOf(months: readonly Month[], complete: string): Pace | null {
  const last = months.filter(({ month }) => month <= complete).slice(-3);
  const [from, to] = [last[0]?.month, last.at(-1)?.month];
  if (from === undefined || to === undefined) return null;
  const consented = sum(last, (month) => month.consented);
  return { from, to, months: last.length, consented, perMonth: consented / last.length };
}

/** Inclusions by month and in all, beside the newest plan, be there anybody or not. `rows` hold the chosen patients by month. */
export function inclusionsOf(rows: readonly MonthCounts[], { manifest, filters }: Setting): MonthModel {
  const { study, supplied } = manifest;
  const whole = isDefault(filters);
  const plans = whole ? plansOf(study) : [];
  const newest = plans.findLast((plan) => !isLater(plan, study)) ?? null;
  const counts = study.target_counts;
  const hasPairs = supplied.includes("samples");
  const months = monthsOf(monthsShown(rows, study, filters), rows, newest, hasPairs);
  const complete = lastCompleteMonth(study.data_cut);
  const compared = months.find(({ month }) => month === complete);
  const reached = counts === "paired" ? compared?.pairs?.inAll : compared?.cumulativeConsented;
  const planned = compared?.planned ?? null;
  const last = months.at(-1);
  const lastMonth = months.slice(-1);
  const consented = sum(lastMonth, ({ cumulativeConsented }) => cumulativeConsented);
  const paired = hasPairs ? sum(lastMonth, ({ pairs }) => pairs?.inAll) : null;
  return {
    months,
    screened: sum(months, ({ screened }) => screened),
    consented,
    paired,
    counts,
    counted: counts === "paired" ? paired : consented,
    target: whole && study.target_patients > 0 ? study.target_patients : null,
    plans,
    newest,
    undated: sum(rows, ({ month, screened }) => (month === null ? screened : 0)),
    whole,
    pace: paceOf(months, complete),
    gap:
      newest && reached !== undefined && planned !== null ? { plan: newest, month: complete, reached, planned } : null,
    unfinished: last && last.month > complete ? last.month : null,
  };
}

/** Why nothing can be shown of inclusions: nobody with a date is among the chosen patients. */
export function emptiness({ screened, consented, undated }: MonthModel): Nothing["nothing"] | null {
  if (screened > 0 || consented > 0) return null;
  return undated > 0 ? { why: "not_evaluable", of: undated } : { why: "nobody" };
}

/** Inclusions by month and in all, beside the newest plan; nothing where nobody has a date. */
export function monthModel(rows: readonly MonthCounts[], setting: Setting): MonthModel | Nothing {
  const found = inclusionsOf(rows, setting);
  const reason = emptiness(found);
  return reason === null ? found : nothing(reason, found.months.map(tableRow));
}

/** A month as the table holds it. */
export const tableRow = ({ month, screened, consented, cumulativeConsented, planned, pairs }: Month) => ({
  month,
  screened,
  consented,
  cumulative_consented: cumulativeConsented,
  planned_cumulative: planned,
  paired_evaluable: pairs?.inMonth ?? null,
  cumulative_paired_evaluable: pairs?.inAll ?? null,
});
