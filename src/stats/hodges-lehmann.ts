import { firstInteger } from "./bisect.ts";
import { type DayCounts, sumByDay, total } from "./day-counts.ts";
import { type Interval, Z95 } from "./interval.ts";
import { signedRankZ } from "./signed-rank.ts";

/**
 * The Hodges-Lehmann median of paired differences in whole days, with the Wilcoxon signed-rank 95 % interval.
 *
 * The estimate is the median of all Walsh averages, zeros kept. The interval inverts the normal approximation with
 * ties and continuity correction and leaves zeros out, as wilcox.test(conf.int = TRUE, exact = FALSE) does; as the
 * days are whole, its limits are whole or half days. Null where too few differ from 0 for 95 % (about six).
 * Throws a RangeError for a day or count that is not whole.
 * Sources: Hodges and Lehmann 1963, Ann Math Stat 34:598–611; Hollander and Wolfe 1999, section 3.3.
 */
export function hodgesLehmann(differences: DayCounts): (Interval & { estimate: number }) | null {
  const sorted = sumByDay("hodgesLehmann", differences, true);
  const nonZero = sorted.filter(({ days }) => days !== 0);
  const least = nonZero[0]?.days;
  const most = nonZero.at(-1)?.days;
  if (least === undefined || most === undefined) return null;
  if (!(signedRankZ(nonZero, least) >= Z95 && signedRankZ(nonZero, most) <= -Z95)) return null;

  // The statistic only changes at half days, so it is asked between them, and the limit is where it crosses z.
  const crossing = (z: number): number =>
    firstInteger((half) => signedRankZ(nonZero, (half + 0.5) / 2) < z, 2 * least, 2 * most) / 2;
  return {
    estimate: medianWalshAverage(sorted, Math.min(least, 0), Math.max(most, 0)),
    low: crossing(Z95),
    high: crossing(-Z95),
  };
}

/** The median of the Walsh averages (dᵢ + dⱼ) / 2 over i ≤ j, by search among the possible sums. */
function medianWalshAverage(sorted: DayCounts, least: number, most: number): number {
  const n = total(sorted);
  const pairs = (n * (n + 1)) / 2;
  const sumAtRank = (rank: number): number =>
    firstInteger((sum) => pairsUpTo(sorted, sum) >= rank, 2 * least, 2 * most);
  return (sumAtRank(Math.ceil(pairs / 2)) + sumAtRank(Math.floor(pairs / 2) + 1)) / 4;
}

/** How many pairs i ≤ j have dᵢ + dⱼ ≤ sum: half of the ordered pairs and of the observations with themselves. */
function pairsUpTo(sorted: DayCounts, sum: number): number {
  let partners = total(sorted);
  let last = sorted.length - 1;
  let twice = 0;
  for (const { days, count } of sorted) {
    for (let other = sorted[last]; other !== undefined && days + other.days > sum; other = sorted[--last]) {
      partners -= other.count;
    }
    twice += count * partners + (2 * days <= sum ? count : 0);
  }
  return twice / 2;
}
