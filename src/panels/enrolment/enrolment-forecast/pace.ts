import type { Study } from "../../../cubes/study.ts";
import type { DatedCounts } from "../../../questions/steps-by-month/counts.ts";
import { type Forecast, type ForecastInput, forecast } from "../../../stats/forecast.ts";
import { addMonths, later, monthsBetween, monthsFrom } from "../../../stats/months.ts";
import type { Variant } from "../../../stats/reach.ts";

/** Patients consented this many months before the cut have had time for both results. */
const settledAfter = 3;

/** What one release knows at its own cut (YYYY-MM-DD). */
export type Known = {
  readonly cut: string;
  readonly sites: Study["sites"];
  /** Consented at a site since it opened, in the months on which the pace rests. */
  readonly consentedAt: (site: string) => number;
};
/** Included patients whose result is not known yet; and of those consented long ago, how many count. */
export type Results = Pick<ForecastInput, "waiting"> & { readonly yield: NonNullable<ForecastInput["yield"]> };

/** The results of a study whose target counts pairs; null where nobody consented long enough ago. Months in any order. */
export function resultsOf(months: readonly DatedCounts[], cut: string): Results | null {
  const last = addMonths(cut.slice(0, 7), -settledAfter);
  let [known, counted, waiting] = [0, 0, 0];
  for (const { month, consented, paired_evaluable } of months) {
    if (month > last) waiting += consented - paired_evaluable;
    else {
      known += consented;
      counted += paired_evaluable;
    }
  }
  return known === 0 ? null : { waiting: Math.max(0, waiting), yield: { counted, known } };
}

/** The forecast from one release's own numbers at its own cut; without `results` every included patient counts. */
export function paceForecast({ cut, sites, consentedAt }: Known, variant: Variant, results?: Results): Forecast | null {
  const start = variant === "all_months" ? "" : `${addMonths(cut.slice(0, 7), -5)}-01`;
  const open = sites.flatMap(({ code, opened }) =>
    opened === null || opened >= cut
      ? []
      : [{ included: consentedAt(code), months: monthsFrom(later(opened, start), cut) }],
  );
  const openings = sites.flatMap(({ opened }) => (opened !== null && opened >= cut ? [monthsFrom(cut, opened)] : []));
  return forecast({ sites: open, openings, ...(results ?? { waiting: 0, yield: null }) });
}

/** At least three months since the first consent (YYYY-MM; null for none) and two open sites, else nothing can be said. */
export const isEnough = (first: string | null, sites: Study["sites"], cut: string): boolean =>
  sites.filter(({ opened }) => opened !== null && opened < cut).length >= 2 &&
  first !== null &&
  monthsBetween(first, cut.slice(0, 7)) >= 3;
