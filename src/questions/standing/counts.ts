import type { segmentStatuses } from "../../cubes/codes.ts";
import { type DayCounts, total } from "../../stats/day-counts.ts";

export type StandingCount = {
  readonly status: (typeof segmentStatuses)[number];
  readonly days: number | null;
  readonly samples: number;
};
export type Tally = {
  /** Samples by days from the first date to the last. */
  readonly completed: DayCounts;
  /** Samples by days from the first date to the data cut. */
  readonly pending: DayCounts;
  readonly counts: {
    readonly started: number;
    readonly completed: number;
    readonly pending: number;
    readonly ended_without_report: number;
    readonly unknown: number;
  };
};

/** Sorts the samples that started a segment by how they stand; every one is in exactly one of the four counts. */
export function tally(rows: readonly StandingCount[]): Tally {
  const byDay = (status: StandingCount["status"]): DayCounts =>
    rows.flatMap((row) => (row.status === status && row.days !== null ? [{ days: row.days, count: row.samples }] : []));
  const sum = (status: StandingCount["status"]): number =>
    rows.reduce((n, row) => (row.status === status ? n + row.samples : n), 0);
  const completed = byDay("completed");
  const pending = byDay("pending");
  const [ended_without_report, unknown] = [sum("ended_without_report"), sum("unknown")];
  const [done, open] = [total(completed), total(pending)];
  return {
    completed,
    pending,
    counts: {
      started: done + open + ended_without_report + unknown,
      completed: done,
      pending: open,
      ended_without_report,
      unknown,
    },
  };
}
