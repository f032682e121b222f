import { sum } from "d3-array";
import type { Study } from "../../../cubes/study.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { ReleasePace } from "../../../questions/pace-by-release/question.ts";
import { type DatedCounts, dated, type MonthCounts } from "../../../questions/steps-by-month/counts.ts";
import type { ReleaseSteps } from "../../../questions/steps-by-release/question.ts";
import { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import type { SiteSteps } from "../../../questions/steps-by-site/question.ts";
import { chosenSites } from "../../../state/chosen-sites.ts";
import { type Filters, isDefault } from "../../../state/filters.ts";
import type { Forecast } from "../../../stats/forecast.ts";
import { monthRange, monthsAfter } from "../../../stats/months.ts";
import { type PlanChance, planChances, sitesNeeded } from "../../../stats/plan-chance.ts";
import { type Level, levels, type Reach, type Variant, variants } from "../../../stats/reach.ts";
import { type BackTest, backTests } from "./back-test.ts";
import { isEnough, paceForecast, resultsOf } from "./pace.ts";

/** Twenty dots, each one chance in twenty. */
const dotLevels: readonly number[] = Array.from({ length: 20 }, (_, i) => (i + 0.5) / 20);

/** The number to be expected so many months after the cut, at each of the seven levels. */
export type FanPoint = {
  readonly month: number;
  readonly quantiles: readonly [number, number, number, number, number, number, number];
};
/** What is to come: the pace, the pace once every planned site is open, and the numbers to be expected. */
type Coming = { readonly pace: number; readonly fullPace: number; readonly fan: readonly FanPoint[] };
export type Foreseen = Coming & {
  readonly why: "ok";
  readonly target: number;
  /** Twenty equally likely dates (YYYY-MM-DD) of the target; null beyond twenty years. */
  readonly dots: readonly (string | null)[];
  readonly reach: readonly Reach[];
  readonly plans: readonly PlanChance[];
  /** Further sites, opening in a month, for an even chance by the newest plan's date; null when no number up to 60 helps. */
  readonly moreSites: number | null;
};
export type Ahead =
  | Foreseen
  | (Coming & { readonly why: "no_target" })
  | { readonly why: "reached"; readonly target: number }
  | { readonly why: "too_little" | "one_site" };

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
  /** Whether the study has a plan at all, be it one that reaches the target or not. */
  readonly planned: boolean;
  readonly backTest: readonly BackTest[];
};

/** What the study knows now, and what it knew at every earlier release. */
export type Asked = {
  readonly months: readonly MonthCounts[];
  readonly sites: readonly SiteSteps[];
  readonly releases: readonly ReleaseSteps[];
  readonly paces: readonly ReleasePace[];
};

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

/** Months to draw: until nearly every future has reached the target, at most four years; a year where there is no target. */
const horizonOf = (f: Forecast, needed: number | null): number =>
  needed === null ? 12 : Math.min(48, Math.max(2, Math.ceil(f.months(needed, 0.975) ?? 48)));

const fanOf = (f: Forecast, months: number, now: number): FanPoint[] =>
  Array.from({ length: months + 1 }, (_, month) => {
    const at = (level: Level): number => now + (month === 0 ? 0 : f.quantile(level, month));
    return { month, quantiles: [at(0.025), at(0.1), at(0.25), at(0.5), at(0.75), at(0.9), at(0.975)] };
  });

function dateOf(f: Forecast, needed: number, level: number, cut: string): string | null {
  const months = f.months(needed, level);
  return months === null ? null : monthsAfter(cut, months).toISOString().slice(0, 10);
}

type Made = Readonly<Record<Variant, Forecast | null>>;

function aheadOf(made: Made, target: number | null, now: number, { manifest: { study }, filters }: Setting): Ahead {
  const best = made.last_six_months;
  const cut = study.data_cut;
  if (target !== null && target <= now) return { why: "reached", target };
  if (best === null) return { why: filters.site !== "" ? "one_site" : "too_little" };
  const needed = target === null ? null : target - now;
  const coming = { pace: best.pace, fullPace: best.fullPace, fan: fanOf(best, horizonOf(best, needed), now) };
  if (target === null || needed === null) return { why: "no_target", ...coming };
  const plans = isDefault(filters) ? planChances(study, best, needed) : [];
  return {
    why: "ok",
    target,
    ...coming,
    dots: dotLevels.map((level) => dateOf(best, needed, level, cut)),
    reach: variants.flatMap((variant) =>
      levels.map((level) => {
        const f = made[variant];
        return { variant, level, date: f === null ? null : dateOf(f, needed, level, cut) };
      }),
    ),
    plans,
    moreSites: sitesNeeded(best, study, plans.at(-1), needed),
  };
}

/** Forecast of the target with its fan, dates, chances by every plan, and its record on earlier releases. */
export function forecastModel({ months, sites: steps, releases, paces }: Asked, setting: Setting): ForecastModel {
  const { filters, manifest } = setting;
  const { study } = manifest;
  const cut = study.data_cut;
  const sites = chosenSites(study, filters);
  const counts = study.target_counts === "consented" || filters.site !== "" ? "consented" : "paired_evaluable";
  const known = dated(months);
  const first = known.find(({ consented }) => consented > 0)?.month ?? null;
  const results = counts === "consented" ? undefined : resultsOf(known, cut);
  const stepsOf = siteSteps(steps);
  const make = (variant: Variant): Forecast | null => {
    if (!isEnough(first, sites, cut) || results === null) return null;
    const column = variant === "all_months" ? "since_opening" : variant;
    return paceForecast({ cut, sites, consentedAt: (code) => stepsOf(code)[column] }, variant, results);
  };
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
    planned: study.plan.length > 0,
    backTest: backTests(
      releases,
      paces,
      sites,
      cut,
      sum(known, ({ consented }) => consented),
    ),
  };
}
