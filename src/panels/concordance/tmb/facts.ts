import type { Estimate, Interval } from "../../../stats/interval.ts";
import type { TmbModel } from "./model.ts";

export type Verdict =
  | { readonly say: "none_high"; readonly pairs: number }
  /** Of the patients in whom it is high in either specimen: high in both. */
  | { readonly say: "high"; readonly either: number; readonly both: number };
export type Sure =
  | { readonly say: "too_few"; readonly pairs: number }
  | { readonly say: "bias"; readonly bias: Estimate; readonly limits: Interval; readonly pairs: number };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Sure[] };

export function factsOf({ pairs, agreement, high }: TmbModel): Said {
  const either = high.both + high.tissue_only + high.blood_only;
  return {
    verdict: either === 0 ? { say: "none_high", pairs } : { say: "high", either, both: high.both },
    sure: [
      agreement === null
        ? { say: "too_few", pairs }
        : { say: "bias", bias: agreement.bias, limits: agreement.limits, pairs },
    ],
  };
}
