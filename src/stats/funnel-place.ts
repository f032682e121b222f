import type { FunnelLimits } from "./funnel.ts";
import { limitsAround } from "./random-effects-funnel.ts";

const places = ["below_998", "below_95", "within", "above_95", "above_998"] as const;
/** Where a share lies against the limits around the overall share. */
export type KnownPlace = (typeof places)[number];
/** The same of rounded counts too, of which it can be left open. */
export type FunnelPlace = KnownPlace | "open";

/** Where a share lies; exactly on a limit is within it. Shares from 0 to 1. */
export function funnelPlace(share: number, { low95, high95, low998, high998 }: FunnelLimits): KnownPlace {
  if (share < low998) return "below_998";
  if (share > high998) return "above_998";
  if (share < low95) return "below_95";
  return share > high95 ? "above_95" : "within";
}

const middle = places.indexOf("within");

/** Shares by the units that they are of. */
type Counted = { readonly share: number; readonly trials: number };

/**
 * Where a share of rounded counts lies, whatever counts within one base of those shown it is of, and the overall share too: the place
 * nearest to the middle of all that are possible, on one side; within where all are; else open. Limits are exact binomial ones.
 */
export function surePlace({ share, trials }: Counted, overall: Counted, base: number): FunnelPlace {
  const shares = (of: Counted) => {
    const [few, many] = [Math.max(1, of.trials - base), of.trials + base];
    const events = of.share * of.trials;
    return { low: Math.max(0, events - base) / many, high: Math.min(1, (events + base) / few) };
  };
  const all = shares(overall);
  const events = share * trials;
  const sizes = Array.from({ length: 2 * base + 1 }, (_, i) => trials - base + i).filter((n) => n > 0);
  const at = sizes.flatMap((n) => {
    const [fewest, most] = [Math.min(Math.max(0, events - base), n), Math.min(events + base, n)];
    return [
      places.indexOf(funnelPlace(fewest / n, limitsAround(n, all.high, 0))),
      places.indexOf(funnelPlace(most / n, limitsAround(n, all.low, 0))),
    ];
  });
  const [lowest, highest] = [Math.min(...at), Math.max(...at)];
  if (lowest === middle && highest === middle) return "within";
  if (highest < middle) return places[highest] ?? "open";
  return lowest > middle ? (places[lowest] ?? "open") : "open";
}

/** The limits around an overall share, widened by a spread beyond chance, at each number of trials up to the largest, in at most a hundred points. */
export function funnelCurve(overall: number, largest: number, spread = 0): (FunnelLimits & { readonly n: number })[] {
  const step = Math.max(1, Math.ceil(largest / 100));
  const ns = Array.from({ length: Math.ceil(largest / step) }, (_, i) => largest - step * i).toReversed();
  return ns.map((n) => ({ n, ...limitsAround(n, overall, spread) }));
}
