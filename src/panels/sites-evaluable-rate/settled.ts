import { addMonths } from "../../stats/months.ts";
import { lastCompleteMonth } from "../enrolment-by-month/complete-month.ts";
import { type Inclusion, stepsBySite } from "../inclusions/inclusions.ts";
import type { SiteCount } from "../sites-funnel/stats.ts";

/** The last month (YYYY-MM) all of whose consents are at least three whole months before a day (YYYY-MM-DD). */
export const lastSettled = (day: string): string => addMonths(lastCompleteMonth(day), -3);

/** Per site with anybody: of the patients who consented so long before a day that results have had time to come, those with an evaluable pair. */
export function settledPairs(patients: readonly Inclusion[], cut: string): SiteCount[] {
  const last = lastSettled(cut);
  const settled = patients.filter(({ step, month }) => step !== "screened" && month !== null && month <= last);
  const stepsOf = stepsBySite(settled);
  return [...new Set(settled.map(({ site }) => site))].map((site) => {
    const { paired_evaluable, consented } = stepsOf(site);
    return { site, events: paired_evaluable, trials: consented };
  });
}
