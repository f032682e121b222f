import type { Estimate } from "./interval.ts";
import { wilsonOrNull } from "./wilson.ts";

/** Units with something, of all units; the estimate is null where there are none. */
export type Share = { readonly events: number; readonly trials: number; readonly estimate: Estimate | null };

/** A share that is estimated with some units still open, so no n of N: of so many it is known whether they have it. */
export type OpenShare = Share & { readonly estimate: Estimate; readonly known: number };

/** A share with its 95 % Wilson interval. Throws a RangeError unless 0 ≤ events ≤ trials. */
export const shareOf = (events: number, trials: number): Share => ({
  events,
  trials,
  estimate: wilsonOrNull(events, trials),
});
