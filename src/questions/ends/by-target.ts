import { sum } from "d3-array";
import { cumulativeIncidence } from "../../stats/aalen-johansen.ts";
import { incidenceBy, limitsBy } from "../../stats/incidence-by.ts";
import type { Interval } from "../../stats/interval.ts";
import { wilson } from "../../stats/wilson.ts";
import { waitsOf } from "./counts.ts";
import type { EndCount } from "./question.ts";

/** Samples reported by the day of a target, of all that were received. */
export type ByTarget = {
  /** Received, but those reported without a date. */
  readonly received: number;
  /** Of these reported by the day so far. */
  readonly reported: number;
  /** Of the received, those whose standing on the day is known: the wait has ended, or lasted longer. */
  readonly known: number;
  /** The Aalen-Johansen share. */
  readonly share: number;
  /** Its 95 % limits: where nobody, or everybody known, is reported by the day, those of Wilson among the known. */
  readonly interval: Interval;
};

/**
 * The share of all received samples of a specimen that are reported by the end of a day: Aalen-Johansen, failure and the
 * patient's death or withdrawal before the report competing, the open ones censored at the data cut. Null without a sample,
 * and where the follow-up does not reach the day.
 */
export function byTargetOf(
  rows: readonly Pick<EndCount, "cause" | "days" | "samples">[],
  day: number,
): ByTarget | null {
  const { followed, n, pending } = waitsOf(rows);
  const reaches = pending === 0 || followed.some(({ days }) => days >= day);
  if (n === 0 || !reaches) return null;
  const incidence = cumulativeIncidence(followed);
  const of = (isIn: (end: (typeof followed)[number]) => boolean): number =>
    sum(followed, (end) => (isIn(end) ? end.count : 0));
  const reported = of(({ cause, days }) => cause === "reported" && days <= day);
  const known = of(({ cause, days }) => cause !== null || days > day);
  const { low, high } = limitsBy(incidence, "reported", day) ?? wilson(reported, Math.max(1, known, reported));
  return { received: n, reported, known, share: incidenceBy(incidence, "reported", day), interval: { low, high } };
}
