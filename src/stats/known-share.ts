import type { Estimate } from "./interval.ts";
import type { Share } from "./share.ts";
import { wilson } from "./wilson.ts";

/** A share of at least one. */
export type KnownShare = Share & { readonly estimate: Estimate };

/** A share of at least one with its 95 % Wilson interval. Throws a RangeError unless 0 ≤ events ≤ trials and trials ≥ 1. */
export const knownShare = (events: number, trials: number): KnownShare => ({
  events,
  trials,
  estimate: wilson(events, trials),
});
