import { firstInteger } from "./bisect.ts";
import { requireCount, requireProbability } from "./guards.ts";
import { incompleteBeta } from "./incomplete-beta.ts";

/** Lets a quantile fall on a value whose distribution function equals the probability but for rounding. */
export const ROUNDING = 1e-12;

/**
 * P(X ≤ k) for a binomial X of n trials with probability p, as pbinom.
 *
 * Throws a RangeError unless n is a count and 0 ≤ p ≤ 1.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.5.
 */
export function binomialCdf(k: number, n: number, p: number): number {
  requireCount("binomialCdf", "n", n);
  requireProbability("binomialCdf", "p", p);
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return incompleteBeta(1 - p, n - whole, whole + 1);
}

/** The smallest k with P(X ≤ k) ≥ probability for a binomial X of n trials with probability p, as qbinom. */
export function binomialQuantile(probability: number, n: number, p: number): number {
  requireProbability("binomialQuantile", "probability", probability);
  requireCount("binomialQuantile", "n", n);
  const target = probability * (1 - ROUNDING);
  return firstInteger((k) => binomialCdf(k, n, p) >= target, 0, n);
}
