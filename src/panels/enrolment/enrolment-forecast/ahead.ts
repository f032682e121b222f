import type { Setting } from "../../../engine/setting.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Forecast } from "../../../stats/forecast.ts";
import { monthsAfter } from "../../../stats/months.ts";
import { type PlanChance, planChances, sitesNeeded } from "../../../stats/plan-chance.ts";
import { type Level, levels, type Reach, type Variant, variants } from "../../../stats/reach.ts";

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

/** Months to draw: until nearly every future has reached the target, at most four years. */
const horizonOf = (f: Forecast, needed: number): number =>
  Math.min(48, Math.max(2, Math.ceil(f.months(needed, 0.975) ?? 48)));

const fanOf = (f: Forecast, months: number, now: number): FanPoint[] =>
  Array.from({ length: months + 1 }, (_, month) => {
    const at = (level: Level): number => now + (month === 0 ? 0 : f.quantile(level, month));
    return { month, quantiles: [at(0.025), at(0.1), at(0.25), at(0.5), at(0.75), at(0.9), at(0.975)] };
  });

/** The day (YYYY-MM-DD) by which so many are reached with a probability, even unless said; null without a forecast, and beyond twenty years. */
export function dateOf(f: Forecast | null, needed: number, cut: string, level = 0.5): string | null {
  const months = f?.months(needed, level) ?? null;
  return months === null ? null : monthsAfter(cut, months).toISOString().slice(0, 10);
}

type Made = Readonly<Record<Variant, Forecast | null>>;

/** What lies ahead: the target has been reached, or nothing can be said, or the numbers to come, with dates where there is a target. */
export function aheadOf(
  made: Made,
  target: number | null,
  now: number,
  { manifest: { study }, filters }: Setting,
): Ahead {
  const best = made.last_six_months;
  const cut = study.data_cut;
  if (target !== null && target <= now) return { why: "reached", target };
  if (best === null) return { why: filters.site !== "" ? "one_site" : "too_little" };
  const coming = (months: number): Coming => ({
    pace: best.pace,
    fullPace: best.fullPace,
    fan: fanOf(best, months, now),
  });
  if (target === null) return { why: "no_target", ...coming(12) };
  const needed = target - now;
  const plans = isDefault(filters) ? planChances(study, best, needed) : [];
  return {
    why: "ok",
    target,
    ...coming(horizonOf(best, needed)),
    dots: dotLevels.map((level) => dateOf(best, needed, cut, level)),
    reach: variants.flatMap((variant) =>
      levels.map((level) => {
        const f = made[variant];
        return { variant, level, date: dateOf(f, needed, cut, level) };
      }),
    ),
    plans,
    moreSites: sitesNeeded(best, study, plans.at(-1), needed),
  };
}
