import type { VariantPart, VariantSet } from "../../cubes/codes.ts";
import { clusteredShare } from "../../stats/clustered-share.ts";
import type { Share } from "../../stats/share.ts";
import type { VariantSum } from "./question.ts";

/** A share of variants, and of how many patients the variants are that it is of. */
export type VariantShare = Share & { readonly patients: number };

/** A part that no patient has has no row. */
const none = { variants: 0, squares: 0, products: 0 } as const;

/** The share of a part among the variants of a class, its interval knowing which variants are of one patient. */
export function variantShare(
  rows: readonly VariantSum[],
  among: VariantSet,
  part: VariantPart,
  name: VariantSum["class"],
): VariantShare {
  const sumsOf = (wanted: VariantPart): VariantSum | undefined =>
    rows.find((row) => row.among === among && row.part === wanted && row.class === name);
  const [all, own = none] = [sumsOf("all"), sumsOf(part)];
  if (all === undefined) return { events: 0, trials: 0, estimate: null, patients: 0 };
  const [events, trials, clusters] = [own.variants, all.variants, all.patients];
  const told = clusteredShare({
    clusters,
    events,
    trials,
    squaredEvents: own.squares,
    products: own.products,
    squaredTrials: all.squares,
  });
  return {
    events,
    trials,
    estimate: told && { value: told.value, low: told.low, high: told.high },
    patients: clusters,
  };
}
