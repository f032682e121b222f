import { sum } from "d3-array";
import { fullRun, runSpecimens } from "../../../cubes/runs.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { RunCount } from "../../../questions/runs/question.ts";

export type RunSpecimen = RunCount["specimen"];
/** Runs and the libraries on them. */
type Held = Pick<RunCount, "runs" | "samples" | "repeats">;
export type RunsOfSize = Held & { readonly specimen: RunSpecimen; readonly size: number };
export type Used = {
  readonly specimen: RunSpecimen;
  /** Runs of one library up to a full run, and larger ones that there were. */
  readonly sizes: readonly RunsOfSize[];
  readonly all: Held;
};
/** Blood, then tissue, then runs of both where there are any. */
export type RunsModel = { readonly used: readonly Used[] };

const held = (rows: readonly RunCount[]): Held => ({
  runs: sum(rows, (row) => row.runs),
  samples: sum(rows, (row) => row.samples),
  repeats: sum(rows, (row) => row.repeats),
});

function usedOf(rows: readonly RunCount[]): Used[] {
  return runSpecimens
    .filter((specimen) => specimen !== "both" || rows.some((row) => row.specimen === "both"))
    .map((specimen) => {
      const own = rows.filter((row) => row.specimen === specimen);
      const largest = Math.max(specimen === "blood" ? fullRun : 1, ...own.map(({ size }) => size));
      const sizes = Array.from({ length: largest }, (_, i) => ({
        specimen,
        size: i + 1,
        ...held(own.filter(({ size }) => size === i + 1)),
      })).filter(({ size, runs }) => size <= fullRun || runs > 0);
      return { specimen, sizes, all: held(own) };
    });
}

/** Libraries a run; null without a run. */
export const meanSize = ({ all: { runs, samples } }: Used): number | null => (runs > 0 ? samples / runs : null);
/** Full runs that would have held all libraries of blood, whose full run is known. */
export const fullRunsNeeded = ({ all }: Used): number => Math.ceil(all.samples / fullRun);
/** Runs that held at least as many libraries as a full blood run. */
export const fullRuns = ({ sizes }: Used): number => sum(sizes, ({ size, runs }) => (size >= fullRun ? runs : 0));

/** Every size, then all runs of a specimen; of rounded counts repeats are told for all sizes together. */
export const tableRows = (used: readonly Used[], rounded = false) =>
  used.flatMap((each) => [
    ...each.sizes.map((row) => ({ ...row, repeats: rounded ? null : row.repeats, status: "ok" as const })),
    {
      specimen: each.specimen,
      ...each.all,
      mean_size: meanSize(each),
      full_runs_needed: each.specimen === "blood" ? fullRunsNeeded(each) : null,
      status: "ok" as const,
    },
  ]);

/** What the table holds where samples were not supplied: the sizes that there could have been. */
export const withoutTable = (): readonly BareRow[] =>
  usedOf([]).flatMap(({ specimen, sizes }) => [...sizes.map(({ size }) => ({ specimen, size })), { specimen }]);

/** Sequencing runs and how full they were. Nothing where there was none. */
export function runsModel(rows: readonly RunCount[]): RunsModel | Nothing {
  const used = usedOf(rows);
  return used.some(({ all }) => all.runs > 0) ? { used } : nothing({ why: "nobody" }, tableRows(used));
}
