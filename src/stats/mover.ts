import type { Estimate } from "./interval.ts";

/**
 * The difference of two independent estimates, first minus second, with the interval that is recovered from the limits of each (MOVER).
 *
 * Whatever the two are measured in goes in, with 95 % limits around each; the same out. Of two shares with Wilson limits this is
 * Newcombe's method 10.
 * Sources: Zou and Donner 2008, Stat Med 27:1693–1702; Newcombe 1998, Stat Med 17:873–890.
 */
export function mover(first: Estimate, second: Estimate): Estimate {
  const value = first.value - second.value;
  return {
    value,
    low: value - Math.hypot(first.value - first.low, second.high - second.value),
    high: value + Math.hypot(first.high - first.value, second.value - second.low),
  };
}
