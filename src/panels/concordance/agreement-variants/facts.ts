import { sum } from "d3-array";
import type { Carriers } from "../../../questions/variant-load/counts.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
import type { ClassVariants, VariantsModel } from "./model.ts";

export type Verdict =
  | { readonly say: "nothing_in_tissue" }
  /** Of the variants in tissue, over all classes: the very same in blood. */
  | { readonly say: "found_again"; readonly again: Share };
export type Said = {
  readonly verdict: Verdict;
  /** The classes of which tissue has a variant, where there is more than one variant to tell apart. */
  readonly classes: readonly ClassVariants[];
  readonly half: Carriers | null;
};

export function factsOf({ classes, half }: VariantsModel): Said {
  const inTissue = classes.filter(({ ppa }) => ppa.trials > 0);
  if (inTissue.length === 0) return { verdict: { say: "nothing_in_tissue" }, classes: [], half };
  const of = (key: "events" | "trials"): number => sum(inTissue, ({ ppa }) => ppa[key]);
  return { verdict: { say: "found_again", again: shareOf(of("events"), of("trials")) }, classes: inTissue, half };
}
