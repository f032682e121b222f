import { requireProbability } from "./guards.ts";

/** Samples with the same value. */
export type ValueCount = { readonly value: number; readonly samples: number };

/**
 * The sample quantile of type 7 of values with their counts, ascending; null without any.
 *
 * Throws a RangeError unless 0 ≤ share ≤ 1. Source: Hyndman and Fan 1996, Am Stat 50:361–365, definition 7.
 */
export function valueQuantile(distribution: readonly ValueCount[], share: number): number | null {
  requireProbability("valueQuantile", "share", share);
  const n = distribution.reduce((sum, { samples }) => sum + samples, 0);
  if (n === 0) return null;
  const position = (n - 1) * share;
  const rank = Math.floor(position);
  const below = atRank(distribution, rank);
  return below + (position - rank) * (atRank(distribution, Math.min(rank + 1, n - 1)) - below);
}

/** The value at a rank counted from 0, below the total. */
function atRank(distribution: readonly ValueCount[], rank: number): number {
  let seen = 0;
  for (const { value, samples } of distribution) {
    seen += samples;
    if (rank < seen) return value;
  }
  throw new RangeError(`valueQuantile has no value at rank ${rank} of ${seen}`);
}
