import { quantile } from "d3-array";
import { binomialQuantile } from "./binomial.ts";
import { requirePositive, requireProbability, requireProportion } from "./guards.ts";

/** Exact binomial limits as shares, 95 % and 99.8 %. */
export type FunnelLimits = { low95: number; high95: number; low998: number; high998: number };

/** How far sites differ beyond chance: phi is 1 in expectation without over-dispersion. */
export type Overdispersion = { phi: number; sites: number; threshold: number; overdispersed: boolean };

const WINSORISED_SHARE = 0.1;

/**
 * The exact binomial funnel limits of a site with n trials around an overall share p.
 *
 * Limits are binomial quantiles over n, from 0 to 1. Throws a RangeError unless n ≥ 1 is whole and 0 ≤ p ≤ 1.
 * Source: Spiegelhalter 2005, Stat Med 24:1185–1202.
 */
export function funnelLimits(n: number, p: number): FunnelLimits {
  requirePositive("funnelLimits", "n", n);
  requireProbability("funnelLimits", "p", p);
  const limit = (probability: number): number => binomialQuantile(probability, n, p) / n;
  return { low95: limit(0.025), high95: limit(0.975), low998: limit(0.001), high998: limit(0.999) };
}

/**
 * The over-dispersion of sites around their overall share: the mean squared z-score, after winsorising 10 % each side.
 *
 * Sites without trials do not count. Over-dispersed is phi above 1 + 2 √(2 / sites), two standard errors over its
 * expectation. Null for fewer than 2 sites, or where nobody or everybody had the event.
 * Throws a RangeError for a site that is not a proportion.
 * Source: Spiegelhalter 2005, Qual Saf Health Care 14:347–351.
 */
export function overdispersion(sites: readonly { events: number; trials: number }[]): Overdispersion | null {
  const counted = sites.filter(({ events, trials }) => events !== 0 || trials !== 0);
  for (const { events, trials } of counted) requireProportion("overdispersion", events, trials);
  const trials = counted.reduce((sum, site) => sum + site.trials, 0);
  const overall = counted.reduce((sum, site) => sum + site.events, 0) / trials;
  if (counted.length < 2 || overall === 0 || overall === 1) return null;

  return dispersionAround(
    counted.map((site) => ({ share: site.events / site.trials, trials: site.trials })),
    overall,
  );
}

/** The same of shares that are no plain proportions, each as sure as one of so many trials, around an overall share between 0 and 1. */
export function dispersionAround(
  sites: readonly { readonly share: number; readonly trials: number }[],
  overall: number,
): Overdispersion {
  const z = sites.map(({ share, trials }) => (share - overall) / Math.sqrt((overall * (1 - overall)) / trials));
  const low = quantile(z, WINSORISED_SHARE) ?? 0;
  const high = quantile(z, 1 - WINSORISED_SHARE) ?? 0;
  const phi = z.reduce((sum, score) => sum + Math.min(high, Math.max(low, score)) ** 2, 0) / z.length;
  const threshold = 1 + 2 * Math.sqrt(2 / z.length);
  return { phi, sites: z.length, threshold, overdispersed: phi > threshold };
}
