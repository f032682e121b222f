import type { DayCounts } from "./day-counts.ts";

/**
 * The Wilcoxon signed-rank statistic of differences against a centre, standardised.
 *
 * Mid-ranks for ties, differences equal to the centre left out, variance corrected for ties, continuity correction
 * of one half. NaN where every difference equals the centre.
 * Source: Hollander and Wolfe 1999, Nonparametric Statistical Methods, section 3.1.
 */
export function signedRankZ(differences: DayCounts, centre: number): number {
  const groups = new Map<number, { count: number; above: number }>();
  for (const { days, count } of differences) {
    if (days === centre) continue;
    const distance = Math.abs(days - centre);
    const group = groups.get(distance) ?? { count: 0, above: 0 };
    groups.set(distance, { count: group.count + count, above: group.above + (days > centre ? count : 0) });
  }
  let n = 0;
  let rankSum = 0;
  let ties = 0;
  for (const [, { count, above }] of [...groups].sort(([a], [b]) => a - b)) {
    rankSum += above * (n + (count + 1) / 2);
    ties += count ** 3 - count;
    n += count;
  }
  const excess = rankSum - (n * (n + 1)) / 4;
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - ties / 48;
  return (excess - Math.sign(excess) / 2) / Math.sqrt(variance);
}
