import { sum } from "d3-array";
import { fullRun } from "../../../cubes/runs.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { WaitCount } from "../../../questions/batch/question.ts";
import { total } from "../../../stats/day-counts.ts";
import { enough, shareStatus } from "../../../stats/few.ts";
import { type DaysSpread, daysSpread } from "../../../stats/quantile7.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

export type Waiting = {
  readonly samples: number;
  /** Those with both dates, over which the wait is told. */
  readonly known: number;
  /** Days from library to sequencing; null where no sample has both dates. */
  readonly wait: DaysSpread | null;
};
export type OfSize = Waiting & { readonly size: number };
type Told = { readonly median: number; readonly known: number };
/** Whose a row of the table is: alone on a run, on runs of one larger size, with others whatever the size, or all. */
type RunGroup = "alone" | "of_size" | "with_others" | "all";
export type BatchModel = {
  /** Runs of one library up to a full run, and larger ones that there were. */
  readonly sizes: readonly OfSize[];
  readonly all: Waiting;
  readonly onFullRun: Share;
  /** Those with others on their run, whatever its size. */
  readonly shared: Waiting;
  /** Single samples against those of the larger runs; null where either has too few. */
  readonly alone: { readonly single: Told; readonly shared: Told } | null;
};

function waiting(rows: readonly WaitCount[]): Waiting {
  const days = rows.flatMap((row) => (row.days === null ? [] : [{ days: row.days, count: row.samples }]));
  return { samples: sum(rows, ({ samples }) => samples), known: total(days), wait: daysSpread(days) };
}

const told = ({ known, wait }: Waiting): Told | null => (enough(known) && wait ? { median: wait.median, known } : null);

function aloneOf(rows: readonly WaitCount[], others: Waiting): BatchModel["alone"] {
  const single = told(waiting(rows.filter(({ size }) => size === 1)));
  const shared = told(others);
  return single && shared ? { single, shared } : null;
}

export const few = ({ known }: Waiting): boolean => !enough(known);
export const undated = ({ samples, known }: Waiting): number => samples - known;

const tableRow = (row: Waiting, run_group: RunGroup, size: number | null, full: Share | null) => ({
  run_group,
  size,
  samples: row.samples,
  unknown: undated(row),
  mean_days: row.wait?.mean ?? null,
  p25_days: row.wait?.p25 ?? null,
  median_days: row.wait?.median ?? null,
  p75_days: row.wait?.p75 ?? null,
  p90_days: row.wait?.p90 ?? null,
  on_full_run: full?.events ?? null,
  share: full?.estimate ?? null,
  status: shareStatus(row.known),
});
export const tableRows = ({ sizes, shared, all, onFullRun }: BatchModel) => [
  ...sizes.map((row) => tableRow(row, row.size === 1 ? "alone" : "of_size", row.size, null)),
  tableRow(shared, "with_others", null, null),
  tableRow(all, "all", null, onFullRun),
];

/** What the table holds where samples were not supplied: the sizes that there could have been. */
export const withoutTable = (): readonly BareRow[] => [
  ...Array.from({ length: fullRun }, (_, i) => ({ run_group: i === 0 ? "alone" : "of_size", size: i + 1 })),
  { run_group: "with_others" },
  { run_group: "all" },
];

/**
 * Days that blood waits from its library to sequencing, by how many libraries its run held, over samples with both dates.
 * Nothing without a sample on a run.
 */
export function batchModel(rows: readonly WaitCount[]): BatchModel | Nothing {
  const largest = Math.max(fullRun, ...rows.map(({ size }) => size));
  const all = waiting(rows);
  const shared = waiting(rows.filter(({ size }) => size > 1));
  const full = sum(rows, ({ size, samples }) => (size >= fullRun ? samples : 0));
  const model: BatchModel = {
    sizes: Array.from({ length: largest }, (_, i) => ({
      size: i + 1,
      ...waiting(rows.filter(({ size }) => size === i + 1)),
    })).filter(({ size, samples }) => size <= fullRun || samples > 0),
    all,
    onFullRun: shareOf(full, all.samples),
    shared,
    alone: aloneOf(rows, shared),
  };
  return all.samples === 0 ? nothing({ why: "nobody" }, tableRows(model)) : model;
}
