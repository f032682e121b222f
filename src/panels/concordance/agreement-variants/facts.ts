import type { Carriers } from "../../../questions/variant-load/counts.ts";
import type { ClassVariants, VariantsModel } from "./model.ts";

/** What the panel says. */
export type Fact =
  | { readonly say: "nothing_in_tissue" }
  /** Of the classes of which tissue has a variant. */
  | { readonly say: "found_again"; readonly classes: readonly ClassVariants[] };
export type Said = { readonly summary: readonly Fact[]; readonly half: Carriers | null };

export function factsOf({ classes, half }: VariantsModel): Said {
  const inTissue = classes.filter(({ ppa }) => ppa.trials > 0);
  return {
    summary: [inTissue.length > 0 ? { say: "found_again", classes: inTissue } : { say: "nothing_in_tissue" }],
    half,
  };
}
