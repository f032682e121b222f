import { sum } from "d3-array";
import { funnelLimits } from "./funnel.ts";
import { type FunnelPlace, funnelPlace } from "./funnel-place.ts";

/** Units of one site or laboratory in one month (YYYY-MM; '' where it is not known, which counts from the start). */
export type MonthlyCount = {
  readonly code: string;
  readonly month: string;
  readonly events: number;
  readonly trials: number;
};

/**
 * Since which month (YYYY-MM) one of several lies at a place of the funnel plot: the first month from which on all that came
 * until then, of it and of all, puts it there without a break to the end. Null where it does not lie there at the end, or did
 * so before the first known month, or where nobody else has any units.
 *
 * Limits as those of the funnel plot: Spiegelhalter 2005, doi 10.1002/sim.1970, around the overall share of each month.
 */
export function outsideSince(counts: readonly MonthlyCount[], code: string, place: FunnelPlace): string | null {
  const until = (last: string): readonly MonthlyCount[] => counts.filter(({ month }) => month <= last);
  const liesThere = (last: string): boolean => {
    const all = until(last);
    const own = all.filter((each) => each.code === code);
    const trials = sum(own, (each) => each.trials);
    const total = sum(all, (each) => each.trials);
    if (trials === 0 || total === trials) return false;
    const limits = funnelLimits(trials, sum(all, ({ events }) => events) / total);
    return funnelPlace(sum(own, ({ events }) => events) / trials, limits) === place;
  };
  const months = [...new Set(counts.map(({ month }) => month))].toSorted().toReversed();
  const inside = months.findIndex((month) => !liesThere(month));
  return (inside === -1 ? months.at(-1) : months[inside - 1]) || null;
}
