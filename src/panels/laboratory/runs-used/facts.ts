import { sum } from "d3-array";
import { type Share, shareOf } from "../../../stats/share.ts";
import { fullRuns, fullRunsNeeded, meanSize, type RunSpecimen, type RunsModel } from "./model.ts";

/** Runs of a specimen, the libraries on them, and libraries a run. */
export type Run = {
  readonly specimen: RunSpecimen;
  readonly runs: number;
  readonly samples: number;
  readonly meanSize: number;
};
export type Fact =
  | { readonly say: "held"; readonly used: readonly Run[] }
  /** Blood runs that were full, and how many full ones would have done. */
  | { readonly say: "full"; readonly full: Share; readonly needed: number }
  | { readonly say: "repeats"; readonly repeats: number };

export function factsOf({ used }: RunsModel): readonly Fact[] {
  const blood = used.find(({ specimen, all }) => specimen === "blood" && all.runs > 0);
  return [
    {
      say: "held",
      used: used.flatMap((each) => {
        const mean = meanSize(each);
        return mean === null ? [] : [{ ...each.all, specimen: each.specimen, meanSize: mean }];
      }),
    },
    ...(blood
      ? [{ say: "full" as const, full: shareOf(fullRuns(blood), blood.all.runs), needed: fullRunsNeeded(blood) }]
      : []),
    { say: "repeats", repeats: sum(used, ({ all }) => all.repeats) },
  ];
}
