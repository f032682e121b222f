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
  /** Libraries a run, and how many runs. */
  | { readonly say: "held"; readonly used: readonly Run[] }
  | { readonly say: "runs"; readonly used: readonly Run[] }
  /** Blood runs that were full, and how many full ones would have done. */
  | { readonly say: "full"; readonly full: Share; readonly needed: number }
  | { readonly say: "repeats"; readonly repeats: number };

export type Said = { readonly verdict: readonly Fact[]; readonly howSure: readonly Fact[] };

export function factsOf({ used }: RunsModel): Said {
  const blood = used.find(({ specimen, all }) => specimen === "blood" && all.runs > 0);
  const told = used.flatMap((each) => {
    const mean = meanSize(each);
    return mean === null ? [] : [{ ...each.all, specimen: each.specimen, meanSize: mean }];
  });
  const repeats = sum(used, ({ all }) => all.repeats);
  return {
    verdict: [{ say: "held", used: told }],
    howSure: [
      { say: "runs", used: told },
      ...(blood
        ? [{ say: "full" as const, full: shareOf(fullRuns(blood), blood.all.runs), needed: fullRunsNeeded(blood) }]
        : []),
      ...(repeats > 0 ? [{ say: "repeats" as const, repeats }] : []),
    ],
  };
}
