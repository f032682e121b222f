import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, type Nothing, noneOf, nothing } from "../../../define/nothing.ts";
import type { DaysRow } from "../../../questions/days/question.ts";
import { reportTarget } from "../../../questions/report-target.ts";
import { type DayCounts, total } from "../../../stats/day-counts.ts";

/** Ages in days, both ends included; null is without end. */
export const bands = [
  { band: "0_7", from: 0, to: 7 },
  { band: "8_14", from: 8, to: 14 },
  { band: "15_21", from: 15, to: 21 },
  { band: "22_28", from: 22, to: 28 },
  { band: "29_42", from: 29, to: 42 },
  { band: "over_42", from: 43, to: null },
] as const;
export type Band = (typeof bands)[number];
const everyAge = { band: "all", from: 0, to: null } as const;

/** Open samples of an age. */
export type Open = {
  readonly band: Band | typeof everyAge;
  readonly open: number;
  readonly received: number;
  readonly notReceived: number;
  /** Received ones past the target and the target's days; null where the study has set none. */
  readonly late: { readonly samples: number; readonly days: number } | null;
  /** Days that the oldest has waited; null where there is none. */
  readonly oldestReceived: number | null;
  readonly oldestNotReceived: number | null;
};
export type Waiting = {
  readonly specimen: Specimen;
  readonly all: Open;
  readonly bands: readonly Open[];
};
/** Blood, then tissue. */
export type PendingModel = { readonly waiting: readonly Waiting[] };

const oldest = (counts: DayCounts): number | null =>
  counts.length === 0 ? null : Math.max(...counts.map(({ days }) => days));
const between = (counts: DayCounts, { from, to }: Open["band"]): DayCounts =>
  counts.filter(({ days }) => days >= from && (to === null || days <= to));

function waitingOf(specimen: Specimen, rows: readonly DaysRow[], study: Study): Waiting {
  const open = (start: DaysRow["start"]): DayCounts =>
    rows.flatMap((row) =>
      row.specimen === specimen && row.start === start && row.status === "pending" && row.days !== null
        ? [{ days: row.days, count: row.samples }]
        : [],
    );
  const [received, unreceived] = [open("receipt"), open("unreceived")];
  const target = reportTarget(study, specimen);
  const ofAge = (band: Open["band"]): Open => {
    const [here, underway] = [between(received, band), between(unreceived, band)];
    return {
      band,
      open: total(here) + total(underway),
      received: total(here),
      notReceived: total(underway),
      late: target ? { samples: total(here.filter(({ days }) => days > target.days)), days: target.days } : null,
      oldestReceived: oldest(here),
      oldestNotReceived: oldest(underway),
    };
  };
  return { specimen, all: ofAge(everyAge), bands: bands.map(ofAge) };
}

/**
 * Open samples by age at the data cut, in calendar days: the received ones since receipt, the others since collection.
 * Past target are the received ones older than the first target from receipt to report; there is none without a target.
 * Nothing where no sample is open.
 */
export function pendingModel(rows: readonly DaysRow[], study: Study): PendingModel | Nothing {
  const model = { waiting: specimens.map((specimen) => waitingOf(specimen, rows, study)) };
  if (model.waiting.some(({ all }) => all.open > 0)) return model;
  const started = rows.reduce((sum, { samples }) => sum + samples, 0);
  return nothing(noneOf(started), rowsOf(model));
}

/** Both specimens, by age and in all, as the table holds them. */
export const rowsOf = ({ waiting }: PendingModel) =>
  waiting.flatMap(({ specimen, bands: byAge, all }) =>
    [...byAge, all].map(({ band: { band }, late, ...counts }) => ({
      specimen,
      band,
      open: counts.open,
      received: counts.received,
      not_received: counts.notReceived,
      past_target: late?.samples ?? null,
      target_days: late?.days ?? null,
      oldest_received_days: counts.oldestReceived,
      oldest_not_received_days: counts.oldestNotReceived,
      status: "ok" as const,
    })),
  );

/** What the table holds where no samples were supplied: the ages and the targets. */
export const withoutTable = (study: Study): readonly BareRow[] =>
  specimens.flatMap((specimen) =>
    [...bands, everyAge].map(({ band }) => ({
      specimen,
      band,
      target_days: reportTarget(study, specimen)?.days ?? null,
    })),
  );
