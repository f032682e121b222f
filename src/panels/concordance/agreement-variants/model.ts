import { type Nothing, noneOf, nothing } from "../../../define/nothing.ts";
import type { ClassPairs } from "../../../questions/states/counts.ts";
import type { Carriers } from "../../../questions/variant-load/counts.ts";
import type { VariantCounts } from "../../../questions/variants/counts.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
import type { Status } from "../../../stats/status.ts";

/** How far the two specimens agree in the variants of one class. */
export type ClassVariants = VariantCounts & {
  /** Patients with a pair evaluable for the class. */
  readonly evaluable: number;
  /** Of the variants found in tissue: found in blood too. */
  readonly ppa: Share;
  readonly status: Status;
};
export type VariantsModel = {
  readonly classes: readonly ClassVariants[];
  /** How many patients carry half of the variants; null when there are none. */
  readonly half: Carriers | null;
};

function classVariants(counts: VariantCounts, { evaluable }: ClassPairs): ClassVariants {
  const ppa = shareOf(counts.both, counts.both + counts.tissueOnly);
  return { ...counts, evaluable, ppa, status: shareStatus(ppa.trials, evaluable) };
}

/** A class as the table holds it. */
export const tableRow = ({ class: name, both, tissueOnly, bloodOnly, ppa, evaluable, status }: ClassVariants) => ({
  class: name,
  both,
  tissue_only: tissueOnly,
  blood_only: bloodOnly,
  ppa: ppa.estimate,
  tissue_positive: ppa.trials,
  evaluable,
  status,
});

/** Agreement per class, unit variant. Nothing where no patient has a pair evaluable for any class. */
export function variantsModel(
  counts: readonly VariantCounts[],
  pairs: readonly ClassPairs[],
  half: Carriers | null,
): VariantsModel | Nothing {
  const known = counts.flatMap((each) => {
    const own = pairs.find((row) => row.class === each.class);
    return own ? [{ each, own }] : [];
  });
  const classes = known.map(({ each, own }) => classVariants(each, own));
  return classes.some(({ evaluable }) => evaluable > 0)
    ? { classes, half }
    : nothing(noneOf(Math.max(0, ...known.map(({ own }) => own.consented))), classes.map(tableRow));
}
