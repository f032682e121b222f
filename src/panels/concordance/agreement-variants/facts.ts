import type { Carriers } from "../../../questions/variant-load/counts.ts";
import type { VariantShare } from "../../../questions/variant-sums/counts.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import type { ClassVariants, VariantsModel } from "./model.ts";

export type Verdict =
  | { readonly say: "nothing_in_tissue" }
  /** Of the variants in tissue, over all classes: the very same in blood. */
  | { readonly say: "found_again"; readonly again: Share };
export type Sure =
  | { readonly say: "share"; readonly again: VariantShare }
  /** The classes of which tissue has a variant. */
  | { readonly say: "by_class"; readonly classes: readonly ClassVariants[] };
export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Sure[];
  readonly note: {
    readonly half: Carriers | null;
    /** The share of patients beside that of variants; null where either has no percentage, or both have the same. */
    readonly besides: { readonly patients: Share; readonly variants: Share } | null;
  };
};

export function factsOf({ any, classes, half, patients }: VariantsModel): Said {
  const again = any.ppa;
  const inPercent = ({ estimate }: Share): number | null => estimate && Math.round(estimate.value * 100);
  const bothTold = enough(again.trials) && enough(patients.trials) && inPercent(again) !== inPercent(patients);
  const note = { half, besides: bothTold ? { patients, variants: again } : null };
  if (again.trials === 0) return { verdict: { say: "nothing_in_tissue" }, sure: [], note };
  const inTissue = classes.filter((row) => row.class !== "any" && row.ppa.trials > 0);
  return {
    verdict: { say: "found_again", again },
    sure: [...(enough(again.trials) ? [{ say: "share", again } as const] : []), { say: "by_class", classes: inTissue }],
    note,
  };
}
