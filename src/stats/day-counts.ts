import { requireCount } from "./guards.ts";

/** Additive counts by whole calendar days, in any order; a day may come more than once. */
export type DayCounts = readonly { days: number; count: number }[];

/**
 * Sums counts by day: each day once, ascending, without days of count 0.
 *
 * `method` names the caller in messages. Throws a RangeError for a day that is not whole, a negative day
 * (unless `signed`), or a count that is not a whole number of at least 0.
 */
export function sumByDay(method: string, counts: DayCounts, signed = false): DayCounts {
  const sums = new Map<number, number>();
  for (const { days, count } of counts) {
    requireCount(method, "counts", count);
    if (!Number.isSafeInteger(days) || (!signed && days < 0)) {
      throw new RangeError(`${method} needs whole days${signed ? "" : " of at least 0"}; got ${days}`);
    }
    if (count > 0) sums.set(days, (sums.get(days) ?? 0) + count);
  }
  return [...sums].map(([days, count]) => ({ days, count })).sort((a, b) => a.days - b.days);
}

/** The total of all counts. */
export function total(counts: DayCounts): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
