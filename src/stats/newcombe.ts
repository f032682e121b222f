import type { Estimate } from "./interval.ts";
import { mover } from "./mover.ts";
import { wilson } from "./wilson.ts";

/**
 * The difference of two independent proportions, first minus second, with Newcombe's hybrid score 95 % interval.
 *
 * Counts in, a difference of shares from −1 to 1 out. Throws a RangeError where either pair is not a proportion.
 * Source: Newcombe 1998, Stat Med 17:873–890, method 10.
 */
export const newcombe = (events1: number, trials1: number, events2: number, trials2: number): Estimate =>
  mover(wilson(events1, trials1), wilson(events2, trials2));
