import { fullRun, runSpecimens } from "../../../cubes/runs.ts";
import type { Status } from "../../../stats/status.ts";

export type RunSpecimen = (typeof runSpecimens)[number];
export type RunCounts = {
  readonly specimen: RunSpecimen;
  readonly size: number;
  readonly runs: number;
  readonly samples: number;
  readonly repeats: number;
};
/** One row of the table: runs of one size, or (size null) all. Null: not supplied; mean_size and full_runs_needed of all only. */
export type RunRow = {
  readonly specimen: RunSpecimen;
  readonly size: number | null;
  readonly runs: number | null;
  readonly samples: number | null;
  readonly repeats: number | null;
  readonly mean_size: number | null;
  /** Full runs that would have held all samples, for blood, whose full run is known. */
  readonly full_runs_needed: number | null;
  readonly status: Status;
};
export type Used = { readonly specimen: RunSpecimen; readonly all: RunRow; readonly sizes: readonly RunRow[] };
export type RunsModel = {
  readonly supplied: boolean;
  /** Blood, then tissue, then runs of both where there are any. */
  readonly used: readonly Used[];
  readonly rows: readonly RunRow[];
  readonly runs: number;
};

const sum = (rows: readonly RunCounts[], key: "runs" | "samples" | "repeats"): number =>
  rows.reduce((total, row) => total + row[key], 0);

function runRow(specimen: RunSpecimen, size: number | null, rows: readonly RunCounts[], supplied: boolean): RunRow {
  const [runs, samples] = [sum(rows, "runs"), sum(rows, "samples")];
  return {
    specimen,
    size,
    runs: supplied ? runs : null,
    samples: supplied ? samples : null,
    repeats: supplied ? sum(rows, "repeats") : null,
    mean_size: size === null && runs > 0 ? samples / runs : null,
    full_runs_needed: size === null && specimen === "blood" && supplied ? Math.ceil(samples / fullRun) : null,
    status: supplied ? "ok" : "not_supplied",
  };
}

/** Sequencing runs and how full they were. `supplied` are the tables of the study export that were there. */
export function runsModel(rows: readonly RunCounts[], supplied: readonly string[]): RunsModel {
  const there = supplied.includes("samples");
  const used = runSpecimens
    .filter((specimen) => specimen !== "both" || rows.some((row) => row.specimen === "both"))
    .map((specimen): Used => {
      const own = rows.filter((row) => row.specimen === specimen);
      const largest = Math.max(specimen === "blood" ? fullRun : 1, ...own.map(({ size }) => size));
      const sizes = Array.from({ length: largest }, (_, i) =>
        runRow(
          specimen,
          i + 1,
          own.filter(({ size }) => size === i + 1),
          there,
        ),
      ).filter((row) => (row.size ?? 0) <= fullRun || (row.runs ?? 0) > 0);
      return { specimen, sizes, all: runRow(specimen, null, own, there) };
    });
  return { supplied: there, used, rows: used.flatMap(({ sizes, all }) => [...sizes, all]), runs: sum(rows, "runs") };
}

/** Runs that held at least as many libraries as a full blood run. */
export const fullRuns = ({ sizes }: Used): number =>
  sizes.reduce((total, row) => ((row.size ?? 0) >= fullRun ? total + (row.runs ?? 0) : total), 0);
