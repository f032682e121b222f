import { requirePositive, requireProportion } from "./guards.ts";
import { type Estimate, type Interval, Z95 } from "./interval.ts";

/**
 * A proportion with its Wilson score interval, without continuity correction.
 *
 * Counts in, shares from 0 to 1 out. Throws a RangeError unless 0 ≤ events ≤ trials and trials ≥ 1.
 * Source: Wilson 1927, J Am Stat Assoc 22:209–212.
 */
export function wilson(events: number, trials: number, z: number = Z95): Estimate {
  requireProportion("wilson", events, trials);
  requirePositive("wilson", "z", z);
  const value = events / trials;
  const { low, high } = scoreInterval(value, trials, z);
  return { value, low: events === 0 ? 0 : low, high: events === trials ? 1 : high };
}

/** The limits of a share of so many trials, which need not be whole: z² p (1 − p) ÷ n solved for p. */
export function scoreInterval(value: number, trials: number, z: number = Z95): Interval {
  const shrink = 1 + z ** 2 / trials;
  const centre = (value + z ** 2 / (2 * trials)) / shrink;
  const half = (z / shrink) * Math.sqrt((value * (1 - value)) / trials + (z / (2 * trials)) ** 2);
  return { low: centre - half, high: centre + half };
}

/** The Wilson estimate, or null where there were no trials. */
export function wilsonOrNull(events: number, trials: number): Estimate | null {
  return trials === 0 && events === 0 ? null : wilson(events, trials);
}
