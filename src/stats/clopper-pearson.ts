import { requireProportion } from "./guards.ts";
import { betaQuantile } from "./incomplete-beta.ts";
import type { Estimate } from "./interval.ts";

/**
 * A proportion with its exact (Clopper-Pearson) 95 % interval.
 *
 * Counts in, shares from 0 to 1 out. Throws a RangeError unless 0 ≤ events ≤ trials and trials ≥ 1.
 * Source: Clopper and Pearson 1934, Biometrika 26:404–413.
 */
export function clopperPearson(events: number, trials: number): Estimate {
  requireProportion("clopperPearson", events, trials);
  const others = trials - events;
  return {
    value: events / trials,
    low: events === 0 ? 0 : betaQuantile(0.025, events, others + 1),
    high: others === 0 ? 1 : betaQuantile(0.975, events + 1, others),
  };
}
