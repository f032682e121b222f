import { bisect } from "./bisect.ts";
import { type Interval, Z95 } from "./interval.ts";
import { type Pairs, pairsIn } from "./pairs.ts";

/**
 * Tango's score 95 % interval of the share in which the first test found something minus that of the second, of the same units.
 *
 * Counts in, differences of shares from −1 to 1 out. Throws a RangeError where there is no pair.
 * Source: Tango 1998, Stat Med 17:891–908.
 */
export function tango(pairs: Pairs): Interval {
  const all = pairsIn("tango", pairs);
  const { first, second } = pairs;
  const observed = (first - second) / all;
  /** How far the counts lie above a difference, in standard errors under it; falls as the difference rises. */
  const score = (difference: number): number => {
    const above = first - second - all * difference;
    if (above === 0) return 0;
    const half = (2 * all - first + second) * difference - first - second;
    const constant = -second * difference * (1 - difference);
    const onlySecond = (Math.sqrt(Math.max(half ** 2 - 8 * all * constant, 0)) - half) / (4 * all);
    const variance = all * (2 * onlySecond + difference * (1 - difference));
    return above / Math.sqrt(Math.max(variance, 0));
  };
  return {
    low: bisect((difference) => Z95 - score(difference), -1, observed),
    high: bisect((difference) => -Z95 - score(difference), observed, 1),
  };
}
