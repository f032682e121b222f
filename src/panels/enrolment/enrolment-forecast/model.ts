import { sum } from "d3-array";
import type { Study } from "../../../cubes/study.ts";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { ConsentWait } from "../../../questions/consent-waits/question.ts";
import type { EarlierMonth } from "../../../questions/earlier-months/question.ts";
import type { EarlierSite } from "../../../questions/earlier-sites/question.ts";
import type { SiteMonth } from "../../../questions/joined-by-site-month/question.ts";
import { type DatedCounts, dated, type MonthCounts } from "../../../questions/steps-by-month/counts.ts";
import type { ReleaseSteps } from "../../../questions/steps-by-release/question.ts";
import type { SiteSteps } from "../../../questions/steps-by-site/question.ts";
import { chosenSites } from "../../../state/chosen-sites.ts";
import type { Filters } from "../../../state/filters.ts";
import type { Forecast } from "../../../stats/forecast.ts";
import { monthRange } from "../../../stats/months.ts";
import { plansInForce } from "../../../stats/plan.ts";
import type { Variant } from "../../../stats/reach.ts";
import { type Ahead, aheadOf, dateOf } from "./ahead.ts";
import { assumedOf } from "./assumed.ts";
import { type BackTest, backTests, type OwnTest, ownTests } from "./back-test.ts";
import { isEnough, openByConsents, paceForecast, resultsOf, seriesOf } from "./pace.ts";

export type ForecastModel = {
  /** What the target counts. */
  readonly counts: "consented" | "paired_evaluable";
  /** Null where what is shown has none of its own. */
  readonly target: number | null;
  readonly now: number;
  readonly cut: string;
  /** Months of history and the cumulative number at the end of each. */
  readonly past: readonly { readonly month: string; readonly total: number }[];
  readonly ahead: Ahead;
  /** When the target is reached if nothing is assumed (YYYY-MM-DD; null beyond twenty years); null where the reader assumes nothing. */
  readonly usual: { readonly date: string | null } | null;
  /** Consents that no site's pace holds, as they have no date. */
  readonly notInPace: number;
  /** Codes of the sites that count as open since their first consent, for no opening date lies before it. */
  readonly early: readonly string[];
  /** Whether the study has a plan at all, be it one that reaches the target or not. */
  readonly planned: boolean;
  readonly backTest: readonly BackTest[];
  /** The same of the study's own past, month by month. */
  readonly ownTest: readonly OwnTest[];
};

/** What the study knows now, and what it knew at every earlier release. */
export type Asked = {
  readonly months: readonly MonthCounts[];
  readonly sites: readonly SiteSteps[];
  readonly releases: readonly ReleaseSteps[];
  readonly joined: readonly SiteMonth[];
  readonly waits: readonly ConsentWait[];
  readonly earlierMonths: readonly EarlierMonth[];
  readonly earlierSites: readonly EarlierSite[];
};

/** Whether a site of an earlier release is of what the reader has chosen, by the codes of that release. */
const isChosen =
  ({ site, node }: Filters) =>
  (known: EarlierSite): boolean =>
    (site === "" || known.code === site) && (node === "" || known.node === node);

/** The target of what is shown: the study's, or a single site's own; null for any other part of the study. */
function targetOf(study: Study, filters: Filters): number | null {
  if (filters.node !== "" || filters.tumour_group !== "") return null;
  if (filters.site !== "") return study.sites.find((site) => site.code === filters.site)?.target ?? null;
  return study.target_patients;
}

function pastOf(months: readonly DatedCounts[], counts: ForecastModel["counts"], cut: string): ForecastModel["past"] {
  const first = months.find((each) => each[counts] > 0);
  if (first === undefined) return [];
  const byMonth = new Map(months.map((each) => [each.month, each[counts]]));
  let total = 0;
  return monthRange(first.month, cut.slice(0, 7)).map((month) => {
    total += byMonth.get(month) ?? 0; // a month without a row has nobody
    return { month, total };
  });
}

/** What the target counts; a single site's own target counts consents. */
const countsOf = ({ manifest: { study }, filters }: Setting): ForecastModel["counts"] =>
  study.target_counts === "consented" || filters.site !== "" ? "consented" : "paired_evaluable";

/** The forecast, or nothing where the target counts pairs and samples were not supplied: neither pairs nor pace are known then. */
export function forecastIfKnown(asked: Asked, setting: Setting): ForecastModel | Nothing {
  const { study, supplied } = setting.manifest;
  if (countsOf(setting) === "consented" || supplied.includes("samples")) return forecastModel(asked, setting);
  const now = { quantity: "now", what: study.data_cut, number: null, observed: targetOf(study, setting.filters) };
  return nothing({ why: "not_supplied", what: "samples" }, [now]);
}

/** Forecast of the target with its fan, dates, chances by every plan, and its record on earlier releases. */
export function forecastModel(asked: Asked, setting: Setting): ForecastModel {
  const { months, sites: steps, releases, joined, waits, earlierMonths, earlierSites } = asked;
  const { filters, manifest } = setting;
  const { study } = manifest;
  const cut = study.data_cut;
  const chosen = chosenSites(study, filters);
  const sites = openByConsents(chosen, joined);
  const counts = countsOf(setting);
  const known = dated(months);
  const first = known.find(({ consented }) => consented > 0)?.month ?? null;
  const results = counts === "consented" ? undefined : resultsOf(known, waits, cut);
  const series = isEnough(first, sites, cut) ? seriesOf({ cut, sites, consents: joined }) : null;
  const assumed = assumedOf(filters, cut);
  const make = (variant: Variant, what = assumed): Forecast | null =>
    series === null || results === null ? null : paceForecast(series, variant, results, what ?? undefined);
  const now = sum(known, (each) => each[counts]);
  const target = targetOf(study, filters);
  const made = { last_six_months: make("last_six_months"), all_months: make("all_months") };
  return {
    counts,
    target,
    now,
    cut,
    past: pastOf(known, counts, cut),
    ahead: aheadOf(made, target, now, setting),
    usual: assumed && target !== null ? { date: dateOf(make("last_six_months", null), target - now, cut) } : null,
    notInPace: sum(steps, ({ consented }) => consented) - sum(joined, ({ consented }) => consented),
    early: sites.flatMap(({ code, opened }, i) => (opened === chosen[i]?.opened ? [] : [code])),
    planned: plansInForce(study).length > 0,
    backTest: backTests(
      { releases, months: earlierMonths, sites: earlierSites.filter(isChosen(filters)) },
      cut,
      sum(known, ({ consented }) => consented),
    ),
    ownTest: series === null ? [] : ownTests(series),
  };
}
