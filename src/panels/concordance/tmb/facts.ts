import type { Estimate, Interval } from "../../../stats/interval.ts";
import type { TmbModel } from "./model.ts";

/** What the panel says, in the order in which it is said. */
export type Fact =
  | { readonly say: "too_few"; readonly pairs: number }
  | { readonly say: "bias"; readonly bias: Estimate; readonly limits: Interval; readonly pairs: number }
  | { readonly say: "concordance"; readonly concordance: Estimate }
  | { readonly say: "high"; readonly high: TmbModel["high"] };

export function factsOf({ pairs, agreement, high }: TmbModel): readonly Fact[] {
  if (agreement === null)
    return [
      { say: "too_few", pairs },
      { say: "high", high },
    ];
  const { bias, limits, concordance } = agreement;
  return [
    { say: "bias", bias, limits, pairs },
    ...(concordance === null ? [] : [{ say: "concordance" as const, concordance }]),
    { say: "high", high },
  ];
}
