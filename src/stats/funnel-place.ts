import type { FunnelLimits } from "./funnel.ts";
import { limitsAround } from "./random-effects-funnel.ts";

/** Where a share lies against the limits around the overall share. */
export type FunnelPlace = "within" | "above_95" | "below_95" | "above_998" | "below_998";

/** Where a share lies; exactly on a limit is within it. Shares from 0 to 1. */
export function funnelPlace(share: number, { low95, high95, low998, high998 }: FunnelLimits): FunnelPlace {
  if (share < low998) return "below_998";
  if (share > high998) return "above_998";
  if (share < low95) return "below_95";
  return share > high95 ? "above_95" : "within";
}

/** The limits around an overall share, widened by a spread beyond chance, at each number of trials up to the largest, in at most a hundred points. */
export function funnelCurve(overall: number, largest: number, spread = 0): (FunnelLimits & { readonly n: number })[] {
  const step = Math.max(1, Math.ceil(largest / 100));
  const ns = Array.from({ length: Math.ceil(largest / step) }, (_, i) => largest - step * i).toReversed();
  return ns.map((n) => ({ n, ...limitsAround(n, overall, spread) }));
}
