import { type Share, shareOf } from "../../../stats/share.ts";
import type { TmbModel, TmbRatios } from "./model.ts";

export type Verdict =
  | { readonly say: "none_high"; readonly pairs: number }
  /** Of the patients in whom it is high in either specimen: high in both. */
  | { readonly say: "high"; readonly either: number; readonly both: number };
export type Sure =
  /** High in blood: of those high in tissue, and of the others. */
  | { readonly say: "high_in_blood"; readonly ofHigh: Share; readonly ofOthers: Share }
  | { readonly say: "too_few"; readonly pairs: number }
  /** Blood is so many times tissue, and for 95 % of the patients between these. */
  | ({ readonly say: "ratio" } & TmbRatios);
export type Said = { readonly verdict: Verdict; readonly sure: readonly Sure[] };

export function factsOf({ pairs, hasValues, ratioPairs, ratios, high, ppa, npa }: TmbModel): Said {
  const either = high.both + high.tissue_only + high.blood_only;
  return {
    verdict: either === 0 ? { say: "none_high", pairs } : { say: "high", either, both: high.both },
    sure: [
      { say: "high_in_blood", ofHigh: ppa, ofOthers: shareOf(npa.trials - npa.events, npa.trials) },
      ...(hasValues
        ? [ratios === null ? { say: "too_few" as const, pairs: ratioPairs } : { say: "ratio" as const, ...ratios }]
        : []),
    ],
  };
}
