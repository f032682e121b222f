import { requirePositive, requireProbability } from "./guards.ts";

/** As far from the mean as three standard deviations of a normal distribution. */
const tail = 0.00135;

/**
 * The least number that a Poisson variable does not exceed with a probability of at least `p`.
 *
 * By summing the probabilities of 0, 1, 2 …; for small means. Throws a RangeError unless mean > 0 and 0 ≤ p < 1.
 */
export function poissonQuantile(p: number, mean: number): number {
  requirePositive("poissonQuantile", "mean", mean);
  requireProbability("poissonQuantile", "p", p);
  let [n, term] = [0, Math.exp(-mean)];
  let total = term;
  while (total < p && term > 0) {
    n += 1;
    term *= mean / n;
    total += term;
  }
  return n;
}

/**
 * Exact limits of a count by month around its mean: the 0.135 and the 99.865 % point of the Poisson distribution.
 *
 * For means under 5, where limits from moving ranges call chance a signal. Throws a RangeError unless mean > 0.
 * Source: Provost and Murray 2011, The Health Care Data Guide, chapter 5 (c charts); limits as exact quantiles.
 */
export const poissonLimits = (
  mean: number,
): { readonly mean: number; readonly lower: number; readonly upper: number } => ({
  mean,
  lower: poissonQuantile(tail, mean),
  upper: poissonQuantile(1 - tail, mean),
});
