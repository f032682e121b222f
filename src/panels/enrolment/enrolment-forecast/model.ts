import type { Study } from "../../../cubes/study.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { Filters } from "../../../state/filters.ts";
import type { Forecast } from "../../../stats/forecast.ts";
import { addMonths, monthRange, monthsBetween } from "../../../stats/months.ts";
import { type MonthlyRow, monthsFrom, paceForecast, sumOf, type Variant, variants } from "./pace.ts";

export const levels = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;
/** Twenty dots, each one chance in twenty. */
export const dotLevels: readonly number[] = Array.from({ length: 20 }, (_, i) => (i + 0.5) / 20);
/** As many further sites are looked at, and no more. */
export const mostSites = 60;

export type FanPoint = { readonly month: number; readonly quantiles: readonly number[] };
export type PlanChance = {
  readonly version: string;
  readonly approved_on: string;
  readonly month: string;
  readonly chance: number;
  /** Whether that month was over at the data cut. */
  readonly passed: boolean;
};
export type BackTest = {
  readonly release: string;
  readonly low: number;
  readonly high: number;
  readonly median: number;
  readonly observed: number;
  readonly held: boolean;
};
export type Reach = { readonly variant: Variant; readonly level: number; readonly date: string | null };

export type ForecastModel = {
  readonly why: "ok" | "too_little" | "one_site" | "reached" | "no_target";
  readonly counts: MonthlyRow["step"];
  readonly target: number | null;
  readonly now: number;
  readonly cut: string;
  readonly pace: number;
  /** The pace once every planned site is open. */
  readonly fullPace: number;
  /** Months of history and the cumulative number at the end of each. */
  readonly past: readonly { readonly month: string; readonly total: number }[];
  readonly fan: readonly FanPoint[];
  /** Twenty equally likely dates (YYYY-MM-DD) of the target; null beyond twenty years. */
  readonly dots: readonly (string | null)[];
  readonly reach: readonly Reach[];
  readonly plans: readonly PlanChance[];
  /** Whether the study has a plan at all, be it one that reaches the target or not. */
  readonly planned: boolean;
  /** Further sites, opening in a month, for an even chance by the newest plan's date; null when no number up to 60 helps. */
  readonly moreSites: number | null;
  readonly backTest: readonly BackTest[];
};

const dayOf = (cut: string, months: number): string =>
  new Date(Date.parse(cut) + months * (365.25 / 12) * 86_400_000).toISOString().slice(0, 10);

/** The target of what is shown: the study's, or a single site's own; null for any other part of the study. */
function targetOf(study: Study, filters: Filters): number | null {
  if (filters.node !== "" || filters.tumour_group !== "") return null;
  if (filters.site !== "") return study.sites.find((site) => site.code === filters.site)?.target ?? null;
  return study.target_patients;
}

const chosenSites = (study: Study, filters: Filters): Study["sites"] =>
  study.sites.filter(
    (site) =>
      (filters.site === "" || site.code === filters.site) && (filters.node === "" || site.node === filters.node),
  );

/** Forecast of the target with its fan, dates, chances by every plan, and its record on earlier releases. */
export function forecastModel(rows: readonly MonthlyRow[], { manifest, filters }: Setting): ForecastModel {
  const { study } = manifest;
  const cut = study.data_cut;
  const sites = chosenSites(study, filters);
  const counts = study.target_counts === "consented" || filters.site !== "" ? "consented" : "paired_evaluable";
  const present = rows.filter((row) => row.release === "");
  const made = Object.fromEntries(
    variants.map((v) => [v, enough(present, sites, cut) ? paceForecast(present, sites, cut, counts, v) : null]),
  ) as Record<Variant, Forecast | null>;
  const best = made.last_six_months;
  const target = targetOf(study, filters);
  const now = sumOf(present, counts);
  const needed = target === null ? null : target - now;
  const reached = needed !== null && needed <= 0;
  const date = (f: Forecast | null, level: number): string | null => {
    const months = f === null || needed === null ? null : f.months(needed, level);
    return months === null ? null : dayOf(cut, months);
  };
  const useful = best !== null && needed !== null && !reached;
  const dots = useful ? dotLevels.map((level) => date(best, level)) : [];
  const whole = filters.site === "" && filters.node === "" && filters.tumour_group === "";
  const plans = useful && whole ? planChances(study, best, needed) : [];
  return {
    why: whyOf({ reached, alone: filters.site !== "", made: best !== null, target }),
    counts,
    target,
    now,
    cut,
    pace: best?.pace ?? 0,
    fullPace: best?.fullPace ?? 0,
    past: pastOf(present, counts, cut),
    fan: best && !reached ? fanOf(best, horizonOf(best, needed), now) : [],
    dots,
    reach: useful
      ? variants.flatMap((variant) => levels.map((level) => ({ variant, level, date: date(made[variant], level) })))
      : [],
    plans,
    planned: study.plan.length > 0,
    moreSites: useful && whole ? sitesNeeded(best, study, plans.at(-1), needed) : null,
    backTest: backTests(rows, sites, cut),
  };
}

type Grounds = {
  readonly reached: boolean;
  readonly alone: boolean;
  readonly made: boolean;
  readonly target: number | null;
};
function whyOf({ reached, alone, made, target }: Grounds): ForecastModel["why"] {
  if (reached) return "reached";
  if (!made) return alone ? "one_site" : "too_little";
  return target === null ? "no_target" : "ok";
}

/** At least three months since the first inclusion and two open sites, else nothing can be said. */
function enough(rows: readonly MonthlyRow[], sites: Study["sites"], cut: string): boolean {
  const consented = rows.filter((row) => row.step === "consented" && row.patients > 0);
  const months = consented.map((row) => row.month).toSorted();
  const open = sites.filter((site) => site.opened !== null && site.opened < cut);
  return open.length >= 2 && months.length > 0 && monthsBetween(months[0] ?? cut, cut.slice(0, 7)) >= 3;
}

function pastOf(rows: readonly MonthlyRow[], counts: MonthlyRow["step"], cut: string) {
  const counted = rows.filter((row) => row.step === counts);
  const first = counted.map((row) => row.month).toSorted()[0];
  if (first === undefined) return [];
  let total = 0;
  return monthRange(first, cut.slice(0, 7)).map((month) => {
    total += counted.reduce((sum, row) => (row.month === month ? sum + row.patients : sum), 0);
    return { month, total };
  });
}

/** Months to draw: until nearly every future has reached the target, at most four years; a year where there is no target. */
function horizonOf(f: Forecast, needed: number | null): number {
  const last = needed === null ? null : f.months(needed, 0.975);
  return needed === null ? 12 : Math.min(48, Math.max(2, Math.ceil(last ?? 48)));
}

const fanOf = (f: Forecast, months: number, now: number): FanPoint[] =>
  Array.from({ length: months + 1 }, (_, month) => ({
    month,
    quantiles: levels.map((level) => now + (month === 0 ? 0 : f.quantile(level, month))),
  }));

/** For each plan version: the month in which it reaches the target, and the chance of having reached it by that month's end. */
function planChances(study: Study, f: Forecast, needed: number): PlanChance[] {
  return study.plan
    .toSorted((a, b) => a.approved_on.localeCompare(b.approved_on))
    .flatMap(({ version, approved_on, points }) => {
      const month = points
        .toSorted((a, b) => a.month.localeCompare(b.month))
        .find((p) => p.cumulative >= study.target_patients)?.month;
      if (month === undefined) return [];
      const left = monthsFrom(study.data_cut, `${addMonths(month, 1)}-01`);
      return [{ version, approved_on, month, chance: left <= 0 ? 0 : f.chance(needed, left), passed: left <= 0 }];
    });
}

/** Sites that would have to open next month for an even chance by the plan's date. */
function sitesNeeded(f: Forecast, study: Study, plan: PlanChance | undefined, needed: number): number | null {
  if (!plan || plan.passed) return null;
  if (plan.chance >= 0.5) return 0;
  const left = monthsFrom(study.data_cut, `${addMonths(plan.month, 1)}-01`);
  const gain = Math.max(0, left - 1) * f.newSite;
  for (let sites = 1; sites <= mostSites; sites += 1) if (f.mean(left) + sites * gain >= needed) return sites;
  return null;
}

/** Each earlier release's forecast of today's number of consents, with what came. */
function backTests(rows: readonly MonthlyRow[], sites: Study["sites"], cut: string): BackTest[] {
  const releases = [...new Set(rows.map((row) => row.release))].filter((release) => release !== "").toSorted();
  const observed = sumOf(
    rows.filter((row) => row.release === ""),
    "consented",
  );
  return releases.flatMap((release) => {
    const then = release.slice(0, 10);
    const known = rows.filter((row) => row.release === release);
    const f =
      then < cut && enough(known, sites, then)
        ? paceForecast(known, sites, then, "consented", "last_six_months")
        : null;
    if (!f) return [];
    const start = sumOf(known, "consented");
    const at = (level: number) => start + f.quantile(level, monthsFrom(then, cut));
    const [low, median, high] = [at(0.1), at(0.5), at(0.9)];
    return [{ release, low, high, median, observed, held: observed >= low && observed <= high }];
  });
}
