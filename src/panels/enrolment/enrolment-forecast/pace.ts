import type { ConsentWait } from "../../../questions/consent-waits/question.ts";
import { waitsOf } from "../../../questions/ends/counts.ts";
import type { DatedCounts } from "../../../questions/steps-by-month/counts.ts";
import { type Awaited, awaitedOf } from "../../../stats/await.ts";
import { monthsTo } from "../../../stats/complete-month.ts";
import { type Forecast, type ForecastInput, forecast, type Ramp } from "../../../stats/forecast.ts";
import { addMonths, monthRange, monthsBetween } from "../../../stats/months.ts";
import { openSince } from "../../../stats/open-since.ts";
import {
  type Look,
  looksBack,
  paceMonths,
  rampOf,
  recordsAt,
  type SiteHistory,
  spreadOf,
} from "../../../stats/pace-history.ts";
import type { Variant } from "../../../stats/reach.ts";

/** Patients consented this many months before the cut have had time for both results. */
const settledAfter = 3;

/** A site as a release knows it: its code, and the day on which it opened (YYYY-MM-DD). */
export type KnownSite = { readonly code: string; readonly opened: string | null };
type Consents = readonly { readonly site: string; readonly month: string; readonly consented: number }[];
/** What one release knows at its own cut (YYYY-MM-DD). */
export type Known = {
  readonly cut: string;
  readonly sites: readonly KnownSite[];
  readonly consents: Consents;
};

/** The same sites, each open from its first consent where no opening is known to lie before it. */
export const openByConsents = (sites: readonly KnownSite[], consents: Consents): KnownSite[] =>
  sites.map(({ code, opened }) => {
    const months = consents.flatMap(({ site, month, consented }) => (site === code && consented > 0 ? [month] : []));
    return { code, opened: openSince(opened, months.toSorted()[0] ?? null) };
  });
/** Included patients whose result is not known yet; how long results take; and of those consented long ago, how many count. */
export type Results = Awaited & { readonly yield: NonNullable<ForecastInput["yield"]> };

/** The results of a study whose target counts pairs; null where nobody consented long enough ago, or no pair has come. Months in any order. */
export function resultsOf(months: readonly DatedCounts[], waits: readonly ConsentWait[], cut: string): Results | null {
  const last = addMonths(cut.slice(0, 7), -settledAfter);
  let [known, counted] = [0, 0];
  for (const { month, consented, paired_evaluable } of months)
    if (month <= last) {
      known += consented;
      counted += paired_evaluable;
    }
  const { followed } = waitsOf(waits.filter(({ awaited }) => awaited === "pair"));
  const awaited = awaitedOf(followed);
  return known === 0 || awaited === null ? null : { ...awaited, yield: { counted: Math.min(counted, known), known } };
}

/** The months of the sites since the first of them opened, as a forecast takes them. */
export type Series = {
  readonly sites: readonly SiteHistory[];
  /** The month (YYYY-MM) in which the series starts, and the data cut in months from there. */
  readonly first: string;
  readonly end: number;
  readonly ramp: Ramp;
  readonly looks: readonly Look[];
  readonly spread: number;
};

/** The series of what one release knows, no site with a consent before its opening; null where no site was open at its cut. */
export function seriesOf({ cut, sites, consents }: Known): Series | null {
  const dated = sites.flatMap(({ code, opened }) => (opened === null ? [] : [{ code, opened }]));
  const first = dated
    .map(({ opened }) => opened.slice(0, 7))
    .toSorted()
    .find((month) => month <= cut.slice(0, 7));
  if (first === undefined) return null;
  const months = monthRange(first, cut.slice(0, 7));
  const histories = dated.map(({ code, opened }): SiteHistory => {
    const own = new Map(consents.flatMap(({ site, month, consented }) => (site === code ? [[month, consented]] : [])));
    const counts = months.map((month) => own.get(month) ?? 0); // a month without a row has nobody
    return { opened: monthsTo(first, opened), counts };
  });
  const end = monthsTo(first, cut, true);
  const looks = looksBack(histories, end);
  return { sites: histories, first, end, ramp: rampOf(histories, end), looks, spread: spreadOf(looks) };
}

/** What a reader assumes of the months to come: further openings and pauses in months from the data cut, and a share of the pace. */
export type Assumed = Required<Pick<ForecastInput, "factor" | "pauses" | "openings">>;

/** The forecast of a series; without `results` every included patient counts. */
export function paceForecast(
  { sites, end, ramp, spread }: Series,
  variant: Variant,
  results?: Results,
  assumed?: Assumed,
): Forecast | null {
  return forecast({
    sites: recordsAt(sites, end, variant === "all_months" ? Number.POSITIVE_INFINITY : paceMonths, ramp),
    openings: [...sites.flatMap(({ opened }) => (opened >= end ? [opened - end] : [])), ...(assumed?.openings ?? [])],
    ...(assumed ? { factor: assumed.factor, pauses: assumed.pauses } : {}),
    ramp,
    spread,
    ...(results ?? { yield: null }),
  });
}

/** At least three months since the first consent (YYYY-MM; null for none) and two open sites, else nothing can be said. */
export const isEnough = (first: string | null, sites: readonly KnownSite[], cut: string): boolean =>
  sites.filter(({ opened }) => opened !== null && opened < cut).length >= 2 &&
  first !== null &&
  monthsBetween(first, cut.slice(0, 7)) >= 3;
