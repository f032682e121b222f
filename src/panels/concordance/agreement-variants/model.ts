import { sum } from "d3-array";
import { type BareRow, type Nothing, noneOf, nothing } from "../../../define/nothing.ts";
import type { ClassCounts } from "../../../questions/states/counts.ts";
import type { Carriers } from "../../../questions/variant-load/counts.ts";
import { type VariantShare, variantShare } from "../../../questions/variant-sums/counts.ts";
import type { VariantSum } from "../../../questions/variant-sums/question.ts";
import type { VariantCounts } from "../../../questions/variants/counts.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
import type { Status } from "../../../stats/status.ts";

/** How far the two specimens agree in the variants of one class, or of all four. */
export type ClassVariants = Omit<VariantCounts, "class"> & {
  readonly class: VariantSum["class"];
  /** Patients with a pair evaluable for the class. */
  readonly evaluable: number;
  /** Of the variants found in tissue: found in blood too. */
  readonly ppa: VariantShare;
  readonly status: Status;
};
export type VariantsModel = {
  readonly any: ClassVariants;
  /** All classes together, then each. */
  readonly classes: readonly ClassVariants[];
  /** How many patients carry half of the variants; null when there are none. */
  readonly half: Carriers | null;
  /** Of the patients with a variant in tissue: with any in blood, which need not be the same. */
  readonly patients: Share;
};

/** A class as the table holds it. */
export const tableRow = ({ class: name, both, tissueOnly, bloodOnly, ppa, evaluable, status }: ClassVariants) => ({
  class: name,
  both,
  tissue_only: tissueOnly,
  blood_only: bloodOnly,
  ppa: ppa.estimate,
  tissue_positive: ppa.trials,
  tissue_patients: ppa.patients,
  evaluable,
  status,
});

/** What the table holds where nothing is known. */
export const withoutNumbers = (classes: readonly string[]): readonly BareRow[] =>
  ["any", ...classes].map((name) => ({ class: name }));

/** Agreement per class, unit variant. Nothing where no patient has a pair evaluable for any class. */
export function variantsModel(
  counts: readonly VariantCounts[],
  sums: readonly VariantSum[],
  pairs: readonly ClassCounts[],
  half: Carriers | null,
): VariantsModel | Nothing {
  const pairsOf = (name: ClassCounts["class"], key: "consented" | "evaluable" | "both" | "tissueOnly"): number =>
    sum(pairs, (row) => (row.class === name ? row[key] : 0));
  const row = (name: VariantSum["class"], of: readonly VariantCounts[]): ClassVariants => {
    const total = (key: "both" | "tissueOnly" | "bloodOnly"): number => sum(of, (each) => each[key]);
    const evaluable = pairsOf(name, "evaluable");
    const ppa = variantShare(sums, "tissue", "in_blood", name);
    return {
      class: name,
      both: total("both"),
      tissueOnly: total("tissueOnly"),
      bloodOnly: total("bloodOnly"),
      evaluable,
      ppa,
      status: shareStatus(ppa.trials, evaluable),
    };
  };
  const any = row("any", counts);
  const classes = [any, ...counts.map((each) => row(each.class, [each]))];
  if (any.evaluable === 0) return nothing(noneOf(pairsOf("any", "consented")), classes.map(tableRow));
  const [both, tissueOnly] = [pairsOf("any", "both"), pairsOf("any", "tissueOnly")];
  return { any, classes, half, patients: shareOf(both, both + tissueOnly) };
}
