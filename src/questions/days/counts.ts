import type { segmentStatuses } from "../../cubes/codes.ts";
import { type DayCounts, total } from "../../stats/day-counts.ts";
import { type Share, shareOf } from "../../stats/share.ts";

/** Samples with one standing after so many days. */
export type StandingCount = {
  readonly status: (typeof segmentStatuses)[number];
  readonly days: number | null;
  readonly samples: number;
};
/** Samples that started, each in exactly one of the other four counts. */
export type Standings = {
  readonly started: number;
  readonly completed: number;
  readonly pending: number;
  readonly endedWithoutReport: number;
  readonly unknown: number;
};
export type Tally = {
  /** Samples by days from the first date to the last. */
  readonly completed: DayCounts;
  /** Samples by days from the first date to the data cut. */
  readonly pending: DayCounts;
  readonly counts: Standings;
};

/** Sorts samples by how they stand. */
export function tally(rows: readonly StandingCount[]): Tally {
  const byDay = (status: StandingCount["status"]): DayCounts =>
    rows.flatMap((row) => (row.status === status && row.days !== null ? [{ days: row.days, count: row.samples }] : []));
  const sum = (status: StandingCount["status"]): number =>
    rows.reduce((n, row) => (row.status === status ? n + row.samples : n), 0);
  const [completed, pending] = [byDay("completed"), byDay("pending")];
  const [done, open, endedWithoutReport, unknown] = [
    total(completed),
    total(pending),
    sum("ended_without_report"),
    sum("unknown"),
  ];
  return {
    completed,
    pending,
    counts: {
      started: done + open + endedWithoutReport + unknown,
      completed: done,
      pending: open,
      endedWithoutReport,
      unknown,
    },
  };
}

/** The counts as tables name them. */
export const standingCells = ({ endedWithoutReport, ...counts }: Standings) => ({
  ...counts,
  ended_without_report: endedWithoutReport,
});

/**
 * Samples that came within a number of days, of those for which it can be told: all completed, and the pending ones
 * that are already older. Days as those of the tally.
 */
export function dueWithin({ completed, pending }: Pick<Tally, "completed" | "pending">, days: number): Share {
  const onTarget = total(completed.filter((sample) => sample.days <= days));
  const late = total(pending.filter((sample) => sample.days > days));
  return shareOf(onTarget, total(completed) + late);
}
