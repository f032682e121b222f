import type { Estimate, Interval } from "./interval.ts";
import type { OpenShare, Share } from "./share.ts";
import { scoreInterval, wilson } from "./wilson.ts";

/** How counts were rounded before they were given away: each to a multiple of `base`, and no share is told of fewer than `least` units. */
export type Rounding = { readonly base: number; readonly least: number; readonly leastNamed: number };

/** The widest 95 % Wilson interval of any counts within one base of these, around the share of these. */
function around(events: number, trials: number, base: number): Estimate {
  const most = Math.min(events + base, trials - base);
  return {
    value: Math.min(events / trials, 1),
    low: wilson(Math.max(events - base, 0), trials + base).low,
    high: events + base >= trials - base ? 1 : wilson(most, trials - base).high,
  };
}

/**
 * A share of rounded counts: with the widest 95 % Wilson interval of any counts that lie within one base of these, and without an
 * estimate where too few units stand under it. Counts in, shares from 0 to 1 out.
 */
export function roundedShare({ events, trials }: Share, { base, least }: Rounding): Share {
  if (trials < least) return { events, trials, estimate: null };
  return { events, trials, estimate: around(events, trials, base) };
}

/** The same of one with some still open: it stays as estimated, in the interval of those of whom it is known. */
export function roundedOpenShare({ events, trials, estimate, known }: OpenShare, { base, least }: Rounding): Share {
  if (trials < least) return { events, trials, estimate: null };
  const { value } = estimate;
  const { low, high } = around(events, Math.max(known, events, base), base);
  return { events, trials, estimate: { value, low: Math.min(low, value), high: Math.max(high, value) } };
}

/**
 * 95 % limits of a share by a day, among so many: as wide as its own, and as those of Wilson for any counts that lie within one base. Shares
 * from 0 to 1 in and out.
 */
export function roundedLimits(value: number, trials: number, { low, high }: Interval, { base }: Rounding): Interval {
  if (trials <= base) return { low: 0, high: 1 };
  // By a curve the events are no whole number.
  const [fewest, most] = [value * trials - base, value * trials + base];
  const [more, fewer] = [trials + base, trials - base];
  return {
    low: fewest <= 0 ? 0 : Math.min(low, scoreInterval(fewest / more, more).low),
    high: most >= fewer ? 1 : Math.max(high, scoreInterval(most / fewer, fewer).high),
  };
}
