import { type Day, workdayFrom } from "./calendar.ts";
import type { Random } from "./random.ts";

/** Whole days drawn from a log-normal: [median in days, sigma of the natural logarithm], the median times `factor`. */
export const daysOf = (random: Random, [median, sigma]: readonly [number, number], factor = 1): number =>
  Math.round(random.logNormal(median * factor, sigma));

/** The working day that a step ends on which starts on `day`. */
export const after = (random: Random, day: Day, delay: readonly [number, number], factor = 1): Day =>
  workdayFrom(day + daysOf(random, delay, factor));

/** The first of the events that happens, or undefined: one draw over all. */
export function oneOf<K extends string>(random: Random, events: readonly (readonly [K, number])[]): K | undefined {
  let left = random.uniform();
  for (const [name, share] of events) {
    left -= share;
    if (left < 0) return name;
  }
  return undefined;
}
