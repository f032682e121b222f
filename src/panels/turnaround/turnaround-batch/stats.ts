import { fullRun } from "../../../cubes/runs.ts";
import { type DayCounts, total } from "../../../stats/day-counts.ts";
import { fewBelow } from "../../../stats/few.ts";
import { mean, quantile7 } from "../../../stats/quantile7.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

export type WaitCounts = { readonly size: number; readonly days: number | null; readonly samples: number };

/** One row of the table: samples on runs of one size, or (size null) all and the share of them on a full run. Null: not supplied, or none. */
export type BatchRow = {
  readonly size: number | null;
  readonly samples: number | null;
  readonly unknown: number | null;
  readonly mean_days: number | null;
  readonly p25_days: number | null;
  readonly median_days: number | null;
  readonly p75_days: number | null;
  readonly p90_days: number | null;
  readonly on_full_run: number | null;
  readonly share: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly status: Status;
};
export type BatchModel = {
  readonly supplied: boolean;
  /** Runs of one library up to a full run, and larger ones that there were. */
  readonly sizes: readonly BatchRow[];
  readonly all: BatchRow;
  /** The days from library to sequencing of single samples against those of the larger runs; null where either has too few. */
  readonly alone: { readonly single: BatchRow; readonly shared: BatchRow } | null;
};

function batchRow(size: number | null, rows: readonly WaitCounts[], supplied: boolean): BatchRow {
  const days: DayCounts = rows.flatMap((row) => (row.days === null ? [] : [{ days: row.days, count: row.samples }]));
  const samples = rows.reduce((sum, row) => sum + row.samples, 0);
  const full = rows.reduce((sum, row) => (row.size >= fullRun ? sum + row.samples : sum), 0);
  const share = size === null ? wilsonOrNull(full, samples) : null;
  const known = total(days);
  return {
    size,
    samples: supplied ? samples : null,
    unknown: supplied ? samples - known : null,
    mean_days: mean(days),
    p25_days: quantile7(days, 0.25),
    median_days: quantile7(days, 0.5),
    p75_days: quantile7(days, 0.75),
    p90_days: quantile7(days, 0.9),
    on_full_run: supplied && size === null ? full : null,
    share: share?.value ?? null,
    share_low: share?.low ?? null,
    share_high: share?.high ?? null,
    status: !supplied ? "not_supplied" : known === 0 ? "not_evaluable" : known < fewBelow ? "too_few" : "ok",
  };
}

/**
 * Days that blood waits from its library to sequencing, by how many libraries its run held, over samples with both dates.
 * `supplied` are the tables of the study export that were there.
 */
export function batchModel(rows: readonly WaitCounts[], supplied: readonly string[]): BatchModel {
  const there = supplied.includes("samples");
  const largest = Math.max(fullRun, ...rows.map(({ size }) => size));
  const of = (size: number | null, wanted: (row: WaitCounts) => boolean): BatchRow =>
    batchRow(size, rows.filter(wanted), there);
  const single = of(1, ({ size }) => size === 1);
  const shared = of(null, ({ size }) => size > 1);
  return {
    supplied: there,
    sizes: Array.from({ length: largest }, (_, i) => of(i + 1, ({ size }) => size === i + 1)).filter(
      (row) => (row.size ?? 0) <= fullRun || (row.samples ?? 0) > 0,
    ),
    all: of(null, () => true),
    alone: single.status === "ok" && shared.status === "ok" ? { single, shared } : null,
  };
}

/** The last day on the axis: the longest p90 of a size with enough samples, else the longest of all. */
export function lastDay({ sizes }: BatchModel): number {
  const p90 = (rows: readonly BatchRow[]) => rows.map((row) => row.p90_days ?? 0);
  const enough = p90(sizes.filter(({ status }) => status === "ok"));
  const all = Math.max(7, ...p90(sizes));
  return enough.length === 0 ? all : Math.min(all, Math.max(7, 2 * Math.max(...enough)));
}
