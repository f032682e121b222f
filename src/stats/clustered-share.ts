import { requireCount, requireProportion } from "./guards.ts";
import type { Estimate } from "./interval.ts";
import { scoreInterval } from "./wilson.ts";

/** Additive sums over clusters (m of them), each with x events in n trials: m, Σx, Σn, Σx², Σxn, Σn². */
export type ClusterSums = {
  readonly clusters: number;
  readonly events: number;
  readonly trials: number;
  readonly squaredEvents: number;
  readonly products: number;
  readonly squaredTrials: number;
};

/** A share of clustered trials; `effective` independent trials would tell it as surely. */
export type ClusteredShare = Estimate & { readonly effective: number };

/**
 * The ratio Σx ÷ Σn with a 95 % Wilson interval over the effective number of trials: Σn divided by the design effect that
 * the cluster-robust variance m ÷ (m − 1) · Σ(x − rn)² ÷ (Σn)² comes to, and never more than Σn.
 *
 * Where all clusters are all or nothing alike each counts as one trial. Null without a trial; one cluster alone has no
 * interval but 0 to 1. Throws a RangeError unless 0 ≤ Σx ≤ Σn and 1 ≤ m ≤ Σn.
 * Sources: Rao and Scott 1992, Biometrics 48:577–585; Wilson 1927, J Am Stat Assoc 22:209–212.
 */
export function clusteredShare(sums: ClusterSums): ClusteredShare | null {
  const { clusters, events, trials } = sums;
  requireCount("clusteredShare", "clusters", clusters);
  if (trials === 0) return null;
  requireProportion("clusteredShare", events, trials);
  requireProportion("clusteredShare", clusters, trials);
  const value = events / trials;
  if (clusters < 2) return { value, low: 0, high: 1, effective: clusters };
  const effective = effectiveTrials(sums, value);
  const { low, high } = scoreInterval(value, effective);
  return { value, low: events === 0 ? 0 : low, high: events === trials ? 1 : high, effective };
}

function effectiveTrials(
  { clusters, events, trials, squaredEvents, products, squaredTrials }: ClusterSums,
  value: number,
): number {
  if (events === 0 || events === trials) return clusters;
  const residual = squaredEvents - 2 * value * products + value ** 2 * squaredTrials;
  const variance = ((clusters / (clusters - 1)) * residual) / trials ** 2;
  return Math.min(trials, (value * (1 - value)) / Math.max(variance, Number.MIN_VALUE));
}
