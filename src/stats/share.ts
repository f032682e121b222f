import type { Estimate } from "./interval.ts";
import { wilsonOrNull } from "./wilson.ts";

/** Units with something, of all units; the estimate is null where there are none. */
export type Share = { readonly events: number; readonly trials: number; readonly estimate: Estimate | null };

/** A share with its 95 % Wilson interval. Throws a RangeError unless 0 ≤ events ≤ trials. */
export const shareOf = (events: number, trials: number): Share => ({
  events,
  trials,
  estimate: wilsonOrNull(events, trials),
});
