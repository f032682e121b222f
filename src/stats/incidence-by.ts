import { type Incidence, incidenceLimits } from "./aalen-johansen.ts";
import type { Estimate } from "./interval.ts";
import { wilson } from "./wilson.ts";

const before = ({ times }: Incidence, day: number): number => times.findLastIndex((time) => time <= day);

/** The share that ended for a cause by the end of a day: 0 before the first end, the last value after the last. */
export function incidenceBy(all: Incidence, cause: string, day: number): number {
  const at = before(all, day);
  return at < 0 ? 0 : (all.incidence.get(cause)?.[at] ?? 0);
}

/** The same with its 95 % limits; null where nobody, or everybody, has ended so. */
export function limitsBy(all: Incidence, cause: string, day: number): Estimate | null {
  const at = before(all, day);
  return at < 0 ? null : incidenceLimits(all.incidence.get(cause)?.[at] ?? 0, all.errors.get(cause)?.[at] ?? 0);
}

/** Whether nobody is left without an end after the last of the days. */
const isOver = ({ times, incidence }: Incidence): boolean =>
  times.length > 0 && [...incidence.values()].reduce((sum, path) => sum + (path.at(-1) ?? 0), 0) > 1 - 1e-9;

/** Whether the share of n that ended by a day is known: somebody is followed, and the day lies within the follow-up, or after it nobody still waits. */
export const isFollowedTo = (all: Incidence, day: number, n: number, pending: number): boolean =>
  n > 0 && (pending === 0 || day <= Math.max(0, ...all.times) || isOver(all));

/**
 * The share of n that ended for a cause by the end of a day, with 95 % limits: those of the curve, and where that is at 0 or 1 those
 * of Wilson; null where it is not known.
 */
export function estimateBy(all: Incidence, cause: string, day: number, n: number, pending: number): Estimate | null {
  if (!isFollowedTo(all, day, n, pending)) return null;
  const value = incidenceBy(all, cause, day);
  return limitsBy(all, cause, day) ?? { ...wilson(Math.round(value * n), n), value };
}
