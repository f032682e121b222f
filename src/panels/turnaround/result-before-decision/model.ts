import { sum } from "d3-array";
import { type Specimen, specimens } from "../../../cubes/codes.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import { waitsOf } from "../../../questions/ends/counts.ts";
import type { EndCount } from "../../../questions/ends/question.ts";
import type { BeforeBoardCount } from "../../../questions/ends-before-board/question.ts";
import { cumulativeIncidence, type Incidence } from "../../../stats/aalen-johansen.ts";
import type { DayCounts } from "../../../stats/day-counts.ts";
import { shareStatus } from "../../../stats/few.ts";
import { incidenceBy } from "../../../stats/incidence-by.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

/** Ends that compete, in the order in which they are told. */
export const competing = ["reported", "failed", "died", "withdrew"] as const;
export type Competing = (typeof competing)[number];
/** Days of which the table holds the share ended by then. */
const daysTold = [7, 14, 21, 28, 42, 56] as const;

/** A report without its day is in no share: whether it came in time is unknown. */
export type Board = Share & { readonly unknown: number };

export type Ended = {
  readonly specimen: Specimen;
  /** Samples followed: with a known end, and pending ones. */
  readonly n: number;
  readonly pending: number;
  readonly unknown: number;
  readonly incidence: Incidence;
  /** Days and number of every end; the pending ones are not among them. */
  readonly ends: DayCounts;
  /** Samples that ended so, whatever the day. */
  readonly causes: Readonly<Record<Competing, number>>;
  /** Patients whose report was there, of those discussed; null where board meetings were not supplied. */
  readonly board: Board | null;
};
export type DecisionModel = { readonly ended: readonly Ended[] };

const samplesIn = (rows: readonly { readonly samples: number }[]): number => sum(rows, ({ samples }) => samples);

function boardOf(rows: readonly BeforeBoardCount[]): Board {
  const of = (found: BeforeBoardCount["before_board"]): number =>
    samplesIn(rows.filter(({ before_board }) => before_board === found));
  return { ...shareOf(of("yes"), of("yes") + of("no")), unknown: of("unknown") };
}

function endedOf(specimen: Specimen, rows: readonly EndCount[], board: Board | null): Ended {
  const { followed, n, pending, unknown } = waitsOf(rows);
  const of = (cause: EndCount["cause"]): number => samplesIn(rows.filter((row) => row.cause === cause));
  return {
    specimen,
    n,
    pending,
    unknown,
    incidence: cumulativeIncidence(followed),
    ends: followed.filter(({ cause }) => cause !== null),
    causes: { reported: of("reported"), failed: of("failed"), died: of("died"), withdrew: of("withdrew") },
    board,
  };
}

/** The share ended by each day told; after the last day of follow-up it is not known where somebody is still waiting. */
function byDays({ n, pending, incidence }: Ended, cause: Competing): BareRow {
  const last = Math.max(0, ...incidence.times);
  const by = (day: number) => (n === 0 || (day > last && pending > 0) ? null : incidenceBy(incidence, cause, day));
  return Object.fromEntries(daysTold.map((day) => [`by_day_${day}`, by(day)]));
}

/** A specimen as the table holds it: its causes, then its board. */
export const tableRows = (ended: Ended): readonly BareRow[] => [
  ...competing.map((cause) => ({
    specimen: ended.specimen,
    cause,
    events: ended.causes[cause],
    trials: ended.n,
    ...byDays(ended, cause),
    pending: ended.pending,
    unknown: ended.unknown,
    status: shareStatus(ended.n),
  })),
  boardRow(ended),
];
const boardRow = ({ specimen, board }: Ended): BareRow => ({
  specimen,
  cause: "before_board",
  ...(board
    ? {
        events: board.events,
        trials: board.trials,
        share: board.estimate,
        unknown: board.unknown,
        status: shareStatus(board.trials),
      }
    : { status: "not_supplied" }),
});

/** What the table holds where samples were not supplied. */
export const withoutTable = (): readonly BareRow[] =>
  specimens.flatMap((specimen) => [...competing, "before_board"].map((cause) => ({ specimen, cause })));

/**
 * What came first after a sample was received: a report, failure, the patient's death or withdrawal (Aalen-Johansen, the
 * pending censored at the data cut); and for how many patients the report was there when the board first discussed them
 * (null: board meetings were not supplied). Nothing where no sample can be followed.
 */
export function decisionModel(
  ends: readonly EndCount[],
  beforeBoard: readonly BeforeBoardCount[] | null,
): DecisionModel | Nothing {
  const ended = specimens.map((specimen) => {
    const own = <R extends { readonly specimen: Specimen }>(row: R): boolean => row.specimen === specimen;
    return endedOf(specimen, ends.filter(own), beforeBoard && boardOf(beforeBoard.filter(own)));
  });
  if (ended.some(({ n }) => n > 0)) return { ended };
  const unknown = sum(ended, (each) => each.unknown);
  return nothing(unknown > 0 ? { why: "not_evaluable", of: unknown } : { why: "nobody" }, ended.flatMap(tableRows));
}
