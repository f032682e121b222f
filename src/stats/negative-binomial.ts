import { ROUNDING } from "./binomial.ts";
import { firstInteger } from "./bisect.ts";
import { requirePositive, requireProbability } from "./guards.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { logGamma } from "./log-gamma.ts";

/**
 * P(X = k) for a negative binomial X, the number of failures before `size` successes of probability `prob`, as dnbinom.
 *
 * Size is real and above 0, 0 < prob ≤ 1; throws a RangeError otherwise. 0 where k is not a whole number of at least 0.
 * Source: Johnson, Kemp and Kotz 2005, Univariate Discrete Distributions, chapter 5.
 */
export function negativeBinomialPmf(k: number, size: number, prob: number): number {
  requireParameters("negativeBinomialPmf", size, prob);
  if (!Number.isInteger(k) || k < 0) return 0;
  if (prob === 1) return k === 0 ? 1 : 0;
  const logWays = logGamma(size + k) - logGamma(size) - logGamma(k + 1);
  return Math.exp(logWays + size * Math.log(prob) + k * Math.log1p(-prob));
}

/** P(X ≤ k) for a negative binomial X of real size, as pnbinom. */
export function negativeBinomialCdf(k: number, size: number, prob: number): number {
  requireParameters("negativeBinomialCdf", size, prob);
  return k < 0 ? 0 : incompleteBeta(prob, size, Math.floor(k) + 1);
}

/**
 * The smallest k with P(X ≤ k) ≥ p for a negative binomial X of real size, as qnbinom.
 *
 * Throws a RangeError unless 0 ≤ p < 1.
 */
export function negativeBinomialQuantile(p: number, size: number, prob: number): number {
  requireParameters("negativeBinomialQuantile", size, prob);
  requireProbability("negativeBinomialQuantile", "p", p);
  if (p === 1) throw new RangeError("negativeBinomialQuantile needs p below 1; got 1: the distribution has no end");
  const reaches = (k: number): boolean => negativeBinomialCdf(k, size, prob) >= p * (1 - ROUNDING);
  let high = Math.ceil((size * (1 - prob)) / prob) + 1;
  while (!reaches(high)) high *= 2;
  return firstInteger(reaches, 0, high);
}

function requireParameters(method: string, size: number, prob: number): void {
  requirePositive(method, "size", size);
  if (!(prob > 0 && prob <= 1)) throw new RangeError(`${method} needs 0 < prob ≤ 1; got ${prob}`);
}
