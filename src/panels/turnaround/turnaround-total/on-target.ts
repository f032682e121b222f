import { sum } from "d3-array";
import { waitsOf } from "../../../questions/ends/counts.ts";
import type { EndCount } from "../../../questions/ends/question.ts";
import { cumulativeIncidence } from "../../../stats/aalen-johansen.ts";
import { incidenceBy, limitsBy } from "../../../stats/incidence-by.ts";
import type { Interval } from "../../../stats/interval.ts";

/** Samples reported by the day of a target, of all that were received. */
export type ByTarget = {
  /** Received, but those reported without a date. */
  readonly received: number;
  /** Of these reported by the day so far. */
  readonly reported: number;
  /** The Aalen-Johansen share. */
  readonly share: number;
  /** Its 95 % limits; null where nobody, or everybody, is reported by the day. */
  readonly interval: Interval | null;
};

/**
 * The share of all received samples of a specimen that are reported by the end of a day: Aalen-Johansen, failure and the
 * patient's death or withdrawal before the report competing, the open ones censored at the data cut. Null without a sample,
 * and where the follow-up does not reach the day.
 */
export function byTargetOf(rows: readonly EndCount[], day: number): ByTarget | null {
  const { followed, n, pending } = waitsOf(rows);
  const reaches = pending === 0 || followed.some(({ days }) => days >= day);
  if (n === 0 || !reaches) return null;
  const incidence = cumulativeIncidence(followed);
  const limits = limitsBy(incidence, "reported", day);
  return {
    received: n,
    reported: sum(followed, ({ cause, days, count }) => (cause === "reported" && days <= day ? count : 0)),
    share: incidenceBy(incidence, "reported", day),
    interval: limits && { low: limits.low, high: limits.high },
  };
}
