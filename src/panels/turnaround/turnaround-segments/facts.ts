import type { Segment, Specimen } from "../../../cubes/codes.ts";
import { consecutive, isSupplied, type SegmentModel } from "./model.ts";

/** What the panel says, each thing once, in the order in which it is said. */
export type Fact =
  | { readonly say: "too_few"; readonly specimen: Specimen }
  | {
      readonly say: "longest";
      readonly specimen: Specimen;
      readonly segments: readonly Segment[];
      readonly median: number;
      /** Of each of these steps. */
      readonly p90: readonly number[];
      readonly completed: readonly number[];
    };

export type Said = {
  readonly summary: readonly Fact[];
  /** Over the consecutive steps, in which every sample waits in at most one. */
  readonly note: { readonly open: number; readonly unknown: number };
};

export function factsOf({ lines, longest }: SegmentModel): Said {
  const steps = lines.filter(isSupplied).filter(({ segment }) => consecutive.includes(segment));
  const sum = (key: "pending" | "unknown"): number => steps.reduce((n, { counts }) => n + counts[key], 0);
  return {
    summary: longest.map(({ specimen, steps: own }): Fact => {
      const [first] = own;
      if (first === undefined) return { say: "too_few", specimen };
      return {
        say: "longest",
        specimen,
        segments: own.map(({ segment }) => segment),
        median: first.days.median,
        p90: own.map(({ days }) => days.p90),
        completed: own.map(({ counts }) => counts.completed),
      };
    }),
    note: { open: sum("pending"), unknown: sum("unknown") },
  };
}
