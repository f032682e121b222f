import { cross } from "d3-array";
import { type DayCounts, sumByDay, total } from "./day-counts.ts";
import type { Estimate, Interval } from "./interval.ts";
import { newcombe } from "./newcombe.ts";
import type { Rounding } from "./rounding.ts";
import { wilson } from "./wilson.ts";

/** A rounded count, and the least and the most that it can stand for. */
export const near = (n: number, { base }: Pick<Rounding, "base">): readonly number[] => [
  Math.max(0, n - base),
  n,
  n + base,
];

/** From the lowest of some intervals to the highest; throws a RangeError for none. */
export function widest(intervals: readonly Interval[]): Interval {
  if (intervals.length === 0) throw new RangeError("widest needs at least one interval");
  return {
    low: Math.min(...intervals.map(({ low }) => low)),
    high: Math.max(...intervals.map(({ high }) => high)),
  };
}

type Counted = { readonly events: number; readonly trials: number };

/** All counts of a share that rounded ones can stand for, at their ends. */
const around = ({ events, trials }: Counted, rounding: Rounding): readonly Counted[] =>
  cross(near(events, rounding), near(trials, rounding), (e, n) => ({ events: Math.min(e, n), trials: n })).filter(
    (each) => each.trials > 0,
  );

/**
 * The difference of two independent shares with Newcombe's interval; of rounded counts the widest of any counts that they can
 * stand for. Counts in, a difference from −1 to 1 out.
 */
export function hiddenDifference(first: Counted, second: Counted, rounding: Rounding | undefined): Estimate {
  const exact = newcombe(first.events, first.trials, second.events, second.trials);
  if (!rounding) return exact;
  const all = cross(around(first, rounding), around(second, rounding), (a, b) =>
    newcombe(a.events, a.trials, b.events, b.trials),
  );
  return { ...exact, ...widest(all) };
}

/** By how much a share of rounded counts can be higher or lower, and how far its limits then lie from it. */
function reachOf({ value, low, high }: Estimate, trials: number, rounding: Rounding) {
  const events = Math.round(value * trials);
  const all = around({ events, trials }, rounding).map((each) => wilson(each.events, each.trials));
  return {
    shift: Math.max(...all.map((each) => Math.abs(each.value - value))),
    below: Math.max(value - low, ...all.map((each) => each.value - each.low)),
    above: Math.max(high - value, ...all.map((each) => each.high - each.value)),
  };
}
type Of = { readonly share: Estimate; readonly trials: number };

/**
 * The same of shares by a curve, from their limits as the counts that are shown leave them: as wide as both shares can be off, and as their
 * own limits or those of Wilson can then lie from them (Zou and Donner 2008, doi 10.1002/sim.3095).
 */
export function hiddenCurveDifference(first: Of, second: Of, rounding: Rounding): Estimate {
  const [one, other] = [first, second].map(({ share, trials }) => reachOf(share, trials, rounding)) as [
    ReturnType<typeof reachOf>,
    ReturnType<typeof reachOf>,
  ];
  const value = first.share.value - second.share.value;
  const off = one.shift + other.shift;
  return {
    value,
    low: Math.max(-1, value - off - Math.hypot(one.below, other.above)),
    high: Math.min(1, value + off + Math.hypot(one.above, other.below)),
  };
}

/** Takes so many units off the days that come first. */
function without(counts: DayCounts, n: number): DayCounts {
  let left = n;
  return counts.map(({ days, count }) => {
    const taken = Math.min(left, count);
    left -= taken;
    return { days, count: count - taken };
  });
}

/**
 * The earliest and the latest that units can have come whose rounded counts by day are these: sums up to any day within two bases, all
 * together within one. Where there are few, none is left.
 */
export function earliestAndLatest(counts: DayCounts, { base }: Rounding): readonly [early: DayCounts, late: DayCounts] {
  const inOrder = sumByDay("earliestAndLatest", counts, true);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last || total(inOrder) <= 3 * base) return [inOrder, inOrder];
  return [
    [{ days: first.days, count: 2 * base }, ...without(inOrder.toReversed(), 3 * base)],
    [...without(inOrder, 2 * base), { days: last.days, count: 3 * base }],
  ];
}
