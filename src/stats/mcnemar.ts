import { binomialCdf } from "./binomial.ts";
import { requireCount } from "./guards.ts";

/**
 * The two-sided p-value of McNemar's exact test on the two discordant counts.
 *
 * Null where there is no discordant pair. Throws a RangeError where a count is not a whole number of at least 0.
 * Source: McNemar 1947, Psychometrika 12:153–157, in its exact binomial form.
 */
export function mcnemarExact(b: number, c: number): number | null {
  requireCount("mcnemarExact", "b", b);
  requireCount("mcnemarExact", "c", c);
  if (b + c === 0) return null;
  return Math.min(1, 2 * binomialCdf(Math.min(b, c), b + c, 0.5));
}
