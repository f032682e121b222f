import type { Share } from "../../../stats/share.ts";
import type { VafModel } from "./model.ts";

export type Verdict =
  | { readonly say: "none_in_both" }
  /** Of the variants found in both: with a lower fraction in blood. */
  | { readonly say: "lower_in_blood"; readonly lower: Share };
export type Sure =
  | { readonly say: "alone"; readonly tissueOnly: number; readonly bloodOnly: number }
  | { readonly say: "fractions"; readonly lower: Share; readonly same: number; readonly lowerInTissue: number }
  /** Of what tissue has at a high and at a low fraction: found in blood; null where tissue has none at a low one. */
  | { readonly say: "found"; readonly high: Share; readonly low: Share | null };

export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Sure[];
  readonly note: { readonly withoutFraction: number; readonly bloodOnlyWithHaematopoiesis: number };
};

export function factsOf(model: VafModel): Said {
  const { both, foundHigh, foundLow, withoutFraction, bloodOnlyWithHaematopoiesis } = model;
  const note = { withoutFraction, bloodOnlyWithHaematopoiesis };
  if (both === 0) {
    const { tissueOnly, bloodOnly } = model;
    return { verdict: { say: "none_in_both" }, sure: [{ say: "alone", tissueOnly, bloodOnly }], note };
  }
  const { lowerInBlood: lower, same, lowerInTissue } = model;
  const found = { say: "found", high: foundHigh, low: foundLow.trials > 0 ? foundLow : null } as const;
  return {
    verdict: { say: "lower_in_blood", lower },
    sure: [{ say: "fractions", lower, same, lowerInTissue }, ...(foundHigh.trials > 0 ? [found] : [])],
    note,
  };
}
