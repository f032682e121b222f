import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { beforeBoard, endCauses } from "../../../cubes/ends.ts";
import { cumulativeIncidence, type Incidence, incidenceLimits } from "../../../stats/aalen-johansen.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Estimate } from "../../../stats/interval.ts";
import { quantile7 } from "../../../stats/quantile7.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

/** Ends that compete, in the order in which they are told. */
export const competing = ["reported", "failed", "died", "withdrew"] as const;
export type Competing = (typeof competing)[number];
/** Days of which the table holds the share ended by then. */
export const daysTold = [7, 14, 21, 28, 42, 56] as const;

export type EndCounts = {
  readonly specimen: Specimen;
  /** Whether this is the sample that counts for a consented patient. */
  readonly counts: "yes" | "no";
  readonly cause: (typeof endCauses)[number];
  readonly days: number | null;
  readonly before_board: (typeof beforeBoard)[number];
  readonly samples: number;
};

type ByDay = Readonly<Record<`by_day_${(typeof daysTold)[number]}`, number | null>>;
/**
 * One row of the table. A cause: samples that ended so, of those received with a known end or pending, and the share by
 * each day. before_board: patients whose report was there, of those discussed. all: pending and unknown ones beside.
 */
export type EndRow = ByDay & {
  readonly specimen: Specimen;
  readonly cause: Competing | "before_board";
  readonly events: number | null;
  readonly trials: number | null;
  readonly pending: number | null;
  readonly unknown: number | null;
  readonly share: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly status: Status;
};
export type Ended = {
  readonly specimen: Specimen;
  /** Samples followed: with a known end, and pending ones. */
  readonly n: number;
  readonly pending: number;
  readonly unknown: number;
  readonly incidence: Incidence;
  /** Days and number of every end; the pending ones are not among them. */
  readonly ends: readonly { readonly days: number; readonly count: number }[];
  readonly causes: readonly EndRow[];
  readonly board: EndRow;
};
export type DecisionModel = {
  readonly supplied: boolean;
  readonly decisions: boolean;
  readonly ended: readonly Ended[];
  readonly rows: readonly EndRow[];
};

/** The share that ended for a cause by the end of a day: 0 before the first, the last value after the last. */
export function incidenceBy({ times, incidence }: Incidence, cause: Competing, day: number): number {
  const at = times.findLastIndex((time) => time <= day);
  return at < 0 ? 0 : (incidence.get(cause)?.[at] ?? 0);
}

/** The same with its 95 % limits; null where nobody, or everybody, has ended so. */
export function limitsBy({ times, incidence, errors }: Incidence, cause: Competing, day: number): Estimate | null {
  const at = times.findLastIndex((time) => time <= day);
  return at < 0 ? null : incidenceLimits(incidence.get(cause)?.[at] ?? 0, errors.get(cause)?.[at] ?? 0);
}

const statusOf = (there: boolean, n: number): Status =>
  !there ? "not_supplied" : n === 0 ? "not_evaluable" : n < fewBelow ? "too_few" : "ok";

const byDay = (of: (day: number) => number | null): ByDay => ({
  by_day_7: of(7),
  by_day_14: of(14),
  by_day_21: of(21),
  by_day_28: of(28),
  by_day_42: of(42),
  by_day_56: of(56),
});

const sum = (rows: readonly EndCounts[]): number => rows.reduce((n, { samples }) => n + samples, 0);

function boardRow(specimen: Specimen, rows: readonly EndCounts[], there: boolean): EndRow {
  const discussed = rows.filter(({ counts, before_board }) => counts === "yes" && before_board !== "no_board");
  const trials = sum(discussed);
  const events = sum(discussed.filter(({ before_board }) => before_board === "yes"));
  const share = there ? wilsonOrNull(events, trials) : null;
  return {
    specimen,
    cause: "before_board",
    events: there ? events : null,
    trials: there ? trials : null,
    pending: null,
    unknown: null,
    share: share?.value ?? null,
    share_low: share?.low ?? null,
    share_high: share?.high ?? null,
    ...byDay(() => null),
    status: statusOf(there, trials),
  };
}

function endedOf(specimen: Specimen, rows: readonly EndCounts[], there: boolean, decisions: boolean): Ended {
  const known = rows.flatMap(({ cause, days, samples }) =>
    cause === "unknown" || days === null ? [] : [{ days, cause: cause === "pending" ? null : cause, count: samples }],
  );
  const n = known.reduce((total, { count }) => total + count, 0);
  const incidence = cumulativeIncidence(known);
  const pending = sum(rows.filter(({ cause }) => cause === "pending"));
  const unknown = sum(rows.filter(({ cause }) => cause === "unknown"));
  // After the last day of follow-up the share is not known where somebody is still waiting.
  const lastDay = Math.max(0, ...known.map(({ days }) => days));
  const causes = competing.map(
    (cause): EndRow => ({
      specimen,
      cause,
      events: there ? sum(rows.filter((row) => row.cause === cause)) : null,
      trials: there ? n : null,
      pending: there ? pending : null,
      unknown: there ? unknown : null,
      share: null,
      share_low: null,
      share_high: null,
      ...byDay((day) => (n === 0 || (day > lastDay && pending > 0) ? null : incidenceBy(incidence, cause, day))),
      status: statusOf(there, n),
    }),
  );
  return {
    specimen,
    n,
    pending,
    unknown,
    incidence,
    ends: known.filter(({ cause }) => cause !== null),
    causes,
    board: boardRow(specimen, rows, there && decisions),
  };
}

/**
 * What came first after a sample was received: a report, failure, the patient's death or withdrawal (Aalen-Johansen, the
 * pending censored at the data cut); and for how many patients the report was there when the board first discussed them.
 * `supplied` are the tables of the study export that were there.
 */
export function decisionModel(rows: readonly EndCounts[], supplied: readonly string[]): DecisionModel {
  const there = supplied.includes("samples");
  const decisions = supplied.includes("decisions");
  const ended = specimens.map((specimen) =>
    endedOf(
      specimen,
      rows.filter((row) => row.specimen === specimen),
      there,
      decisions,
    ),
  );
  return { supplied: there, decisions, ended, rows: ended.flatMap(({ causes, board }) => [...causes, board]) };
}

/**
 * The last day on the axis, a whole number of weeks (of `week` days): 99 % of the ends lie before it, unless a few outliers would flatten
 * the curves (then four times the day by which 90 % have ended).
 */
export function lastDayShown(ended: readonly Ended[], week = 7): number {
  const wanted = ended.map(({ ends }) =>
    Math.min(quantile7(ends, 0.99) ?? 0, Math.max(4 * week, 4 * (quantile7(ends, 0.9) ?? 0))),
  );
  return Math.ceil(Math.max(2 * week, ...wanted) / week) * week;
}
