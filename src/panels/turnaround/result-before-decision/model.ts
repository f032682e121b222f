import { sum } from "d3-array";
import { type Specimen, specimens } from "../../../cubes/codes.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { ConsentWait } from "../../../questions/consent-waits/question.ts";
import { waitsOf } from "../../../questions/ends/counts.ts";
import type { EndCount } from "../../../questions/ends/question.ts";
import type { BeforeBoardCount } from "../../../questions/ends-before-board/question.ts";
import { cumulativeIncidence, type Incidence } from "../../../stats/aalen-johansen.ts";
import type { DayCounts } from "../../../stats/day-counts.ts";
import { shareStatus } from "../../../stats/few.ts";
import { estimateBy, incidenceBy, isFollowedTo } from "../../../stats/incidence-by.ts";
import type { Estimate } from "../../../stats/interval.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

/** Ends that compete, in the order in which they are told. */
export const competing = ["reported", "failed", "died", "withdrew"] as const;
export type Competing = (typeof competing)[number];
/** Days of which the table holds the share ended by then. */
const daysTold = [7, 14, 21, 28, 42, 56] as const;
/** Days from consent of which it is told how many of all who consented have the report. */
export const daysFromConsent = [14, 21, 28] as const;

/** Of all who consented: the share with the report by each of the days, death, withdrawal and failure competing. */
export type OfConsented = {
  /** Followed: all but those reported without a date. */
  readonly n: number;
  readonly unknown: number;
  readonly pending: number;
  /** Reported by each of the days so far. */
  readonly reported: readonly number[];
  /** In the order of the days; a day that the follow-up does not reach is null, and limits are those of the share. */
  readonly by: readonly (Estimate | null)[];
};

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
  readonly consented: OfConsented;
};
export type DecisionModel = {
  readonly ended: readonly Ended[];
  /** Whether days of consent were supplied, without which nobody is known to have consented. */
  readonly consents: boolean;
};

const samplesIn = (rows: readonly { readonly samples: number }[]): number => sum(rows, ({ samples }) => samples);

function boardOf(rows: readonly BeforeBoardCount[]): Board {
  const of = (found: BeforeBoardCount["before_board"]): number =>
    samplesIn(rows.filter(({ before_board }) => before_board === found));
  return { ...shareOf(of("yes"), of("yes") + of("no")), unknown: of("unknown") };
}

function consentedOf(rows: readonly ConsentWait[]): OfConsented {
  const { followed, n, pending, unknown } = waitsOf(rows);
  const incidence = cumulativeIncidence(followed);
  const by = daysFromConsent.map((day) => estimateBy(incidence, "reported", day, n, pending));
  const reported = daysFromConsent.map((day) =>
    sum(followed, ({ cause, days, count }) => (cause === "reported" && days <= day ? count : 0)),
  );
  return { n, pending, unknown, reported, by };
}

function endedOf(specimen: Specimen, rows: readonly EndCount[], board: Board | null, consented: OfConsented): Ended {
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
    consented,
  };
}

/** The share ended by each day told; after the last day of follow-up it is not known where somebody is still waiting. */
function byDays({ n, pending, incidence }: Ended, cause: Competing): BareRow {
  const by = (day: number) => (isFollowedTo(incidence, day, n, pending) ? incidenceBy(incidence, cause, day) : null);
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
  consentedRow(ended),
  boardRow(ended),
];
/** The last of the days of which the shares of all specimens with anybody followed are known; −1 for none. */
export const lastDayKnown = (all: readonly OfConsented[]): number => {
  const followed = all.filter(({ n }) => n > 0);
  return followed.length === 0
    ? -1
    : daysFromConsent.findLastIndex((_, i) => followed.every(({ by }) => by[i] != null));
};

const consentedRow = ({ specimen, consented: { n, pending, unknown, reported, by } }: Ended): BareRow => ({
  specimen,
  cause: "of_consented",
  events: reported.at(-1),
  trials: n,
  ...Object.fromEntries(
    daysFromConsent.flatMap((day, i) => [
      [`reported_by_day_${day}`, reported[i]],
      [`from_consent_by_day_${day}`, by[i]],
    ]),
  ),
  pending,
  unknown,
  status: shareStatus(n),
});
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
  specimens.flatMap((specimen) => [...competing, "of_consented", "before_board"].map((cause) => ({ specimen, cause })));

/**
 * What came first after a sample was received: a report, failure, the patient's death or withdrawal (Aalen-Johansen, the
 * pending censored at the data cut); and for how many patients the report was there when the board first discussed them
 * (null: board meetings were not supplied); and of all who consented the share with the report by day 14, 21 and 28. Nothing where no sample can be followed.
 */
export function decisionModel(
  ends: readonly EndCount[],
  beforeBoard: readonly BeforeBoardCount[] | null,
  waits: readonly ConsentWait[],
  consents = true,
): DecisionModel | Nothing {
  const ended = specimens.map((specimen) => {
    const own = <R extends { readonly specimen: Specimen }>(row: R): boolean => row.specimen === specimen;
    return endedOf(
      specimen,
      ends.filter(own),
      beforeBoard && boardOf(beforeBoard.filter(own)),
      consentedOf(waits.filter(({ awaited }) => awaited === specimen)),
    );
  });
  if (ended.some(({ n }) => n > 0)) return { ended, consents };
  const unknown = sum(ended, (each) => each.unknown);
  return nothing(unknown > 0 ? { why: "not_evaluable", of: unknown } : { why: "nobody" }, ended.flatMap(tableRows));
}
