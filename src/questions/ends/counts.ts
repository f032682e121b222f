import { sum } from "d3-array";
import type { Ends } from "../../stats/aalen-johansen.ts";
import type { EndCount } from "./question.ts";

export type Waits = {
  /** Every sample with a known end or still open (cause null), by day. */
  readonly followed: Ends;
  /** How many these are. */
  readonly n: number;
  readonly pending: number;
  /** Reported without a date. */
  readonly unknown: number;
};

type End = Pick<EndCount, "cause" | "days" | "samples">;
const samplesOf = (rows: readonly End[], cause: EndCount["cause"]): number =>
  sum(rows, (row) => (row.cause === cause ? row.samples : 0));

/** Samples of a specimen as competing ends; those reported without a date are counted apart. */
export function waitsOf(rows: readonly End[]): Waits {
  const followed = rows.flatMap(({ cause, days, samples }) =>
    cause === "unknown" || days === null ? [] : [{ days, cause: cause === "pending" ? null : cause, count: samples }],
  );
  return {
    followed,
    n: sum(followed, ({ count }) => count),
    pending: samplesOf(rows, "pending"),
    unknown: samplesOf(rows, "unknown"),
  };
}
