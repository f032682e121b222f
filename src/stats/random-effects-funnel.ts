import { sum } from "d3-array";
import { type FunnelLimits, funnelLimits } from "./funnel.ts";
import { requirePositive, requireProbability } from "./guards.ts";
import { Z95 } from "./interval.ts";

/** Fewer sites than this: how they spread rests on one or two of them, and is not asked. */
export const sitesForSpread = 10;

const Z998 = 3.090232306167813;

/**
 * The standard deviation of sites' shares beyond chance, where their over-dispersion is phi: additive random effects.
 *
 * Sites without trials do not count. A share from 0 to 1; 0 where phi is no more than its expectation.
 * Source: Spiegelhalter 2005, Stat Med 24:1185–1202, section 4 (the moment estimator of DerSimonian and Laird 1986).
 */
export function spreadBetween(trials: readonly number[], overall: number, phi: number): number {
  requireProbability("spreadBetween", "overall", overall);
  const weights = trials.filter((n) => n > 0).map((n) => n / (overall * (1 - overall)));
  const all = sum(weights);
  const excess = weights.length * phi - (weights.length - 1);
  return excess > 0 ? Math.sqrt(excess / (all - sum(weights, (weight) => weight ** 2) / all)) : 0;
}

/**
 * The limits of a site with n trials around an overall share p, from 0 to 1: exact binomial ones or, where sites spread
 * beyond chance, normal ones whose variance holds chance and the spread.
 *
 * Throws a RangeError unless n ≥ 1 is whole and 0 ≤ p ≤ 1. Source: as above.
 */
export function limitsAround(n: number, p: number, spread: number): FunnelLimits {
  if (spread === 0) return funnelLimits(n, p);
  requirePositive("limitsAround", "n", n);
  requireProbability("limitsAround", "p", p);
  const error = Math.sqrt((p * (1 - p)) / n + spread ** 2);
  const at = (z: number): number => Math.min(1, Math.max(0, p + z * error));
  return { low95: at(-Z95), high95: at(Z95), low998: at(-Z998), high998: at(Z998) };
}
