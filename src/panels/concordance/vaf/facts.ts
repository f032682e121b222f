import type { Share } from "../../../stats/share.ts";
import type { VafModel } from "./model.ts";

/** What the panel says, in the order in which it is said. */
export type Fact =
  | { readonly say: "none_in_both"; readonly tissueOnly: number; readonly bloodOnly: number }
  /** Of the variants in both: how their fractions go. */
  | { readonly say: "fractions"; readonly lowerInBlood: Share; readonly same: number; readonly lowerInTissue: number }
  | { readonly say: "alone"; readonly tissueOnly: number; readonly bloodOnly: number }
  /** Of what tissue has at a high and at a low fraction: found in blood; null where tissue has none at a low one. */
  | { readonly say: "found"; readonly high: Share; readonly low: Share | null };

export type Said = {
  readonly summary: readonly Fact[];
  readonly note: { readonly withoutFraction: number; readonly bloodOnlyWithHaematopoiesis: number };
};

export function factsOf(model: VafModel): Said {
  const { both, foundHigh, foundLow } = model;
  const note = {
    withoutFraction: model.withoutFraction,
    bloodOnlyWithHaematopoiesis: model.bloodOnlyWithHaematopoiesis,
  };
  const alone = { tissueOnly: model.tissueOnly, bloodOnly: model.bloodOnly };
  if (both === 0) return { summary: [{ say: "none_in_both", ...alone }], note };
  const { lowerInBlood, same, lowerInTissue } = model;
  return {
    summary: [
      { say: "fractions", lowerInBlood, same, lowerInTissue },
      { say: "alone", ...alone },
      { say: "found", high: foundHigh, low: foundLow.trials > 0 ? foundLow : null },
    ],
    note,
  };
}
