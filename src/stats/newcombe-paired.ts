import type { Estimate } from "./interval.ts";
import { type Pairs, pairsIn } from "./pairs.ts";
import { wilson } from "./wilson.ts";

/** The correlation of the two tests, drawn towards 0 where it is positive; 0 without pairs, or where one of them found something in all or none. */
function correlation({ both, first, second, neither }: Pairs): number {
  const spread = (both + first) * (second + neither) * (both + second) * (first + neither);
  if (spread === 0) return 0;
  const excess = both * neither - first * second;
  const all = both + first + second + neither;
  return (excess > 0 ? Math.max(excess - all / 2, 0) : excess) / Math.sqrt(spread);
}

/**
 * The difference of two shares of the same units, from their own 95 % limits and from the pairs that tell how they go together;
 * without pairs as if they did not, which is wider than where they go together.
 *
 * Shares from 0 to 1 in, a difference from −1 to 1 out.
 * Source: Zou and Donner 2008, Stat Med 27:1693–1702 (limits of any kind); Newcombe 1998, Stat Med 17:2635–2650, method 10.
 */
export function pairedDifference(first: Estimate, second: Estimate, pairs: Pairs | null): Estimate {
  const phi = pairs === null ? 0 : correlation(pairs);
  const value = first.value - second.value;
  const reach = (one: number, other: number): number => Math.sqrt(one ** 2 - 2 * phi * one * other + other ** 2);
  return {
    value,
    low: value - reach(first.value - first.low, second.high - second.value),
    high: value + reach(first.high - first.value, second.value - second.low),
  };
}

/**
 * The share in which the first test found something minus that of the second, of the same units, with Newcombe's hybrid
 * score 95 % interval for pairs.
 *
 * Counts in, a difference of shares from −1 to 1 out. Throws a RangeError where there is no pair.
 * Source: Newcombe 1998, Stat Med 17:2635–2650, method 10.
 */
export function newcombePaired(pairs: Pairs): Estimate {
  const all = pairsIn("newcombePaired", pairs);
  return pairedDifference(wilson(pairs.both + pairs.first, all), wilson(pairs.both + pairs.second, all), pairs);
}
