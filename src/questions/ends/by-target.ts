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
  /** Reported without a date, so not among the received. */
  readonly undated: number;
  /** Of these reported by the day so far. */
  readonly reported: number;
  /** Of the received, those whose standing on the day is known: the wait has ended, or lasted longer. */
  readonly known: number;
  /** The Aalen-Johansen share. */
  readonly share: number;
  /** Its 95 % limits: where nobody, or everybody known, is reported by the day, those of Wilson among the known. */
  readonly interval: Interval;
};

/** Where more than a tenth are reported without a date, what is left tells little of all: it lacks reports, and never open samples. */
export const isMuchUndated = (undated: number, of: number): boolean => undated > of / 10;

/**
 * The share of all received samples of a specimen that are reported by the end of a day: Aalen-Johansen, failure and the
 * patient's death or withdrawal before the report competing, the open ones censored at the data cut. Null without a sample,
 * where the follow-up does not reach the day, and where too many are reported without a date.
 */

export function byTargetOf(
  rows: readonly Pick<EndCount, "cause" | "days" | "samples">[],
  day: number,
): ByTarget | null {
  const { followed, n, pending, unknown: undated } = waitsOf(rows);
  const reaches = pending === 0 || followed.some(({ days }) => days >= day);
  if (n === 0 || !reaches || isMuchUndated(undated, n + undated)) return null;
  const incidence = cumulativeIncidence(followed);
  const of = (isIn: (end: (typeof followed)[number]) => boolean): number =>
    sum(followed, (end) => (isIn(end) ? end.count : 0));
  const reported = of(({ cause, days }) => cause === "reported" && days <= day);
  const known = of(({ cause, days }) => cause !== null || days > day);
  const { low, high } = limitsBy(incidence, "reported", day) ?? wilson(reported, Math.max(1, known, reported));
  return {
    received: n,
    undated,
    reported,
    known,
    share: incidenceBy(incidence, "reported", day),
    interval: { low, high },
  };
}
