import { sum } from "d3-array";
import type { Strategy } from "../../cubes/codes.ts";
import { waitsOf } from "../../questions/ends/counts.ts";
import type { FirstActionable } from "../../questions/first-actionable/question.ts";
import { type ByOrder, byOrder } from "../../questions/strategies/counts.ts";
import { cumulativeIncidence, type Ends, type Incidence } from "../../stats/aalen-johansen.ts";
import { estimateBy } from "../../stats/incidence-by.ts";
import type { Estimate } from "../../stats/interval.ts";

/** Days after consent at which it is asked who has an actionable report. */
export const byDays: readonly number[] = [7, 14, 21, 28, 42, 56];
/** The day of the answer, where it is known. */
export const toldDay = 28;

/** How soon an actionable report comes under an order of tests, over all who consented: other ends compete, the pending are censored at the data cut. */
export type Soon = {
  readonly strategy: Strategy;
  /** Followed: all but those whose end has no date. */
  readonly n: number;
  readonly pending: number;
  readonly unknown: number;
  readonly followed: Ends;
  readonly incidence: Incidence;
  /** The share by each of the days; null where the follow-up does not reach it. */
  readonly by: readonly (Estimate | null)[];
};

/** The same under every order. */
export const soonOf = (rows: readonly FirstActionable[]): ByOrder<Soon> =>
  byOrder((strategy) => {
    const { followed, n, pending, unknown } = waitsOf(rows.filter((row) => row.strategy === strategy));
    const incidence = cumulativeIncidence(followed);
    return {
      ...{ strategy, n, pending, unknown, followed, incidence },
      by: byDays.map((day) => estimateBy(incidence, "reported", day, n, pending)),
    };
  });

/** Patients with an actionable report by the end of a day so far. */
export const reportedBy = ({ followed }: Soon, day: number): number =>
  sum(followed, ({ cause, days, count }) => (cause === "reported" && days <= day ? count : 0));
