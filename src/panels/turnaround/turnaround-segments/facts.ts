import type { Segment, Specimen } from "../../../cubes/codes.ts";
import { type Apart, consecutive, isSupplied, type SegmentModel } from "./model.ts";

/** What the panel says, each thing once, in the order in which it is said. */
export type Fact =
  | { readonly say: "all_too_few" }
  /** The longest step of each specimen; none where no step has enough samples. */
  | { readonly say: "longest"; readonly each: readonly Slowest[] }
  /** By which day 90 % of a specimen have left it, or which steps tie. */
  | ({ readonly say: "known" } & Slowest)
  /** Of some of the consecutive steps the study tells no days. */
  | { readonly say: "untold_steps" };
export type Slowest = {
  readonly specimen: Specimen;
  /** Several where they tie. */
  readonly steps: readonly {
    readonly segment: Segment;
    readonly median: number;
    readonly p90: number;
    readonly completed: number;
  }[];
};

export type Said = {
  readonly verdict: readonly Fact[];
  readonly howSure: readonly Fact[];
  /** Over the consecutive steps, in which every sample waits in at most one. */
  readonly note: { readonly open: number; readonly unknown: number; readonly apart: readonly Apart[] };
};

export function factsOf({ lines, longest, apart }: SegmentModel): Said {
  const steps = lines.filter(isSupplied).filter(({ segment }) => consecutive.includes(segment));
  const untold = lines.some((line) => !isSupplied(line) && consecutive.includes(line.segment));
  const sum = (key: "pending" | "unknown"): number => steps.reduce((n, { counts }) => n + counts[key], 0);
  const each = longest.map(
    ({ specimen, steps: own }): Slowest => ({
      specimen,
      steps: own.map(({ segment, days: { median, p90 }, counts: { completed } }) => ({
        segment,
        median,
        p90,
        completed,
      })),
    }),
  );
  const known = each.filter((slowest) => slowest.steps.length > 0);
  return {
    verdict: [known.length === 0 ? { say: "all_too_few" } : { say: "longest", each }],
    howSure: [
      ...known.map((slowest) => ({ say: "known", ...slowest }) as const),
      ...(untold && known.length > 0 ? [{ say: "untold_steps" } as const] : []),
    ],
    note: { open: sum("pending"), unknown: sum("unknown"), apart },
  };
}
