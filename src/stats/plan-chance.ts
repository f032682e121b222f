import type { Study } from "../cubes/study.ts";
import type { Forecast } from "./forecast.ts";
import { addMonths, monthsFrom } from "./months.ts";
import { plansInForce } from "./plan.ts";

/** As many further sites are looked at, and no more. */
export const mostSites = 60;

export type PlanChance = {
  readonly version: string;
  readonly approvedOn: string;
  readonly month: string;
  readonly chance: number;
  /** Whether that month was over at the data cut. */
  readonly passed: boolean;
};

const monthsLeft = (study: Study, month: string): number => monthsFrom(study.data_cut, `${addMonths(month, 1)}-01`);

/** For each plan version approved by the data cut, oldest first: the month in which it reaches the target, and the chance of having reached it by that month's end. */
export const planChances = (study: Study, f: Forecast, needed: number): PlanChance[] =>
  plansInForce(study).flatMap(({ version, approved_on: approvedOn, points }) => {
    const month = points.find(({ cumulative }) => cumulative >= study.target_patients)?.month;
    if (month === undefined) return [];
    const left = monthsLeft(study, month);
    const passed = left <= 0;
    return [{ version, approvedOn, month, chance: passed ? 0 : f.chance(needed, left), passed }];
  });

/** Sites that would have to open next month for an even chance by the plan's date; null where no number up to 60 helps. */
export function sitesNeeded(f: Forecast, study: Study, plan: PlanChance | undefined, needed: number): number | null {
  if (!plan || plan.passed) return null;
  if (plan.chance >= 0.5) return 0;
  const left = monthsLeft(study, plan.month);
  const gain = Math.max(0, left - 1) * f.newSite;
  for (let sites = 1; sites <= mostSites; sites += 1) if (f.mean(left) + sites * gain >= needed) return sites;
  return null;
}
