import type { SiteCount } from "../../../kinds/sites-funnel/stats.ts";
import { type Inclusion, stepsBySite } from "../../../questions/inclusions/question.ts";
import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import { addMonths } from "../../../stats/months.ts";

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
