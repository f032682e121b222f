import { type DayCounts, sumByDay, total } from "./day-counts.ts";
import { requireProbability } from "./guards.ts";

/**
 * The sample quantile of type 7, exact from day counts; null without observations.
 *
 * Days may be negative (differences). Throws a RangeError unless 0 ≤ share ≤ 1 and days and counts are whole.
 * Source: Hyndman and Fan 1996, Am Stat 50:361–365, definition 7.
 */
export function quantile7(counts: DayCounts, share: number): number | null {
  requireProbability("quantile7", "share", share);
  const sorted = sumByDay("quantile7", counts, true);
  const n = total(sorted);
  if (n === 0) return null;
  const position = (n - 1) * share;
  const rank = Math.floor(position);
  const below = atRank(sorted, rank);
  const above = atRank(sorted, Math.min(rank + 1, n - 1));
  return below + (position - rank) * (above - below);
}

/** The mean of day counts; null without observations. */
export function mean(counts: DayCounts): number | null {
  const sorted = sumByDay("mean", counts, true);
  const n = total(sorted);
  return n === 0 ? null : sorted.reduce((sum, { days, count }) => sum + days * count, 0) / n;
}

/** How days spread: their mean, and sample quantiles of type 7. */
export type DaysSpread = { mean: number; p25: number; median: number; p75: number; p90: number };

/** The mean and quantiles of day counts; null without observations. Throws as `quantile7` does. */
export function daysSpread(counts: DayCounts): DaysSpread | null {
  const [average, p25, median, p75, p90] = [
    mean(counts),
    quantile7(counts, 0.25),
    quantile7(counts, 0.5),
    quantile7(counts, 0.75),
    quantile7(counts, 0.9),
  ];
  return average === null || p25 === null || median === null || p75 === null || p90 === null
    ? null
    : { mean: average, p25, median, p75, p90 };
}

/** The observation at a rank counted from 0, below the total. */
function atRank(sorted: DayCounts, rank: number): number {
  let seen = 0;
  for (const { days, count } of sorted) {
    seen += count;
    if (rank < seen) return days;
  }
  throw new RangeError(`quantile7 has no observation at rank ${rank} of ${seen}`);
}
