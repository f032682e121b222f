import { sum } from "d3-array";
import type { AgreementClass } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, type Nothing, noneOf, nothing } from "../../../define/nothing.ts";
import type { ClassCounts } from "../../../questions/states/counts.ts";
import type { VariantCounts } from "../../../questions/variants/counts.ts";
import { shareStatus } from "../../../stats/few.ts";
import type { Estimate } from "../../../stats/interval.ts";
import { cohenKappa } from "../../../stats/kappa.ts";
import { mcnemarExact } from "../../../stats/mcnemar.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
import { type SpecificAgreement, specificAgreement } from "../../../stats/specific-agreement.ts";
import type { Status } from "../../../stats/status.ts";

/** How far the two specimens agree in one class, over patients with an evaluable pair. */
export type Agreement = Omit<ClassCounts, "consented"> & {
  readonly neither: number;
  readonly notEvaluable: number;
  /** Of those found in tissue: found in blood too. */
  readonly ppa: Share;
  /** Of those not found in tissue: not found in blood either. */
  readonly npa: Share;
  /** Of those found in blood: found in tissue too. */
  readonly ppv: Share;
  /** Null where the two specimens never differ. */
  readonly mcnemarP: number | null;
  /** Null where it is not estimable. */
  readonly kappa: Estimate | null;
  readonly specific: SpecificAgreement;
  /** Null for what is actionable: of variants it is not told. */
  readonly same: SameVariants | null;
  readonly status: Status;
};
/** A class of which the study does not say what belongs to it. */
export type Unnamed = { readonly class: AgreementClass; readonly notEvaluable: number };

/** Variants of tissue, of a class or over all, and how many of them blood has too: the very same. */
export type SameVariants = { readonly inTissue: number; readonly inBoth: number };

export type AgreementModel = {
  readonly consented: number;
  readonly any: Agreement;
  /** All classes in the order of the table, `any` among them. */
  readonly classes: readonly (Agreement | Unnamed)[];
};

export const isNamed = (row: Agreement | Unnamed): row is Agreement => "ppa" in row;

/** The variants of a class, `any` for all of them. */
function sameOf(variants: readonly VariantCounts[], name: AgreementClass): SameVariants | null {
  if (name === "actionable") return null;
  const own = variants.filter((row) => name === "any" || row.class === name);
  const inBoth = sum(own, ({ both }) => both);
  return { inBoth, inTissue: inBoth + sum(own, ({ tissueOnly }) => tissueOnly) };
}

function agreement({ consented, ...counts }: ClassCounts, variants: readonly VariantCounts[]): Agreement {
  const { both, tissueOnly, bloodOnly, evaluable } = counts;
  const neither = evaluable - both - tissueOnly - bloodOnly;
  return {
    ...counts,
    neither,
    notEvaluable: consented - evaluable,
    ppa: shareOf(both, both + tissueOnly),
    npa: shareOf(neither, neither + bloodOnly),
    ppv: shareOf(both, both + bloodOnly),
    mcnemarP: mcnemarExact(tissueOnly, bloodOnly),
    kappa: cohenKappa({ both, tissueOnly, bloodOnly, neither }),
    specific: specificAgreement({ both, tissueOnly, bloodOnly, neither }),
    same: sameOf(variants, counts.class),
    status: shareStatus(both + tissueOnly, evaluable),
  };
}

const unnamed = ({ class: name, consented, evaluable }: ClassCounts): Unnamed => ({
  class: name,
  notEvaluable: consented - evaluable,
});

/** A class as the table holds it. */
export const tableRow = (row: Agreement | Unnamed) =>
  isNamed(row)
    ? {
        class: row.class,
        both: row.both,
        tissue_only: row.tissueOnly,
        blood_only: row.bloodOnly,
        neither: row.neither,
        not_evaluable: row.notEvaluable,
        ppa: row.ppa.estimate,
        npa: row.npa.estimate,
        ppv: row.ppv.estimate,
        mcnemar_p: row.mcnemarP,
        kappa: row.kappa,
        prevalence: row.specific.prevalence,
        positive_agreement: row.specific.positive,
        negative_agreement: row.specific.negative,
        evaluable: row.evaluable,
        tissue_positive: row.ppa.trials,
        tissue_negative: row.npa.trials,
        blood_positive: row.ppv.trials,
        tissue_only_low_signal: row.tissueOnlyLowSignal,
        variants_in_tissue: row.same?.inTissue ?? null,
        variants_in_both: row.same?.inBoth ?? null,
        status: row.status,
      }
    : { class: row.class, not_evaluable: row.notEvaluable, status: "not_supplied" as const };

/** What the table holds where there is nothing to compare with: how many could not be. */
export const withoutTable = (counts: readonly ClassCounts[]): readonly BareRow[] =>
  counts.map((row) => tableRow(unnamed(row)));

/**
 * Agreement per class, from counts of patients; `actionable` has no numbers, never zeros, where the study names no tier
 * that is actionable. Nothing where no patient has an evaluable pair.
 */
export function agreementModel(
  counts: readonly ClassCounts[],
  variants: readonly VariantCounts[],
  study: Study,
): AgreementModel | Nothing {
  const classes = counts.map((row) =>
    row.class === "actionable" && study.actionable_tiers.length === 0 ? unnamed(row) : agreement(row, variants),
  );
  const any = classes.filter(isNamed).find((row) => row.class === "any");
  const consented = counts[0]?.consented;
  if (consented === undefined) return nothing({ why: "nobody" });
  if (any === undefined || any.evaluable === 0) return nothing(noneOf(consented), classes.map(tableRow));
  return { consented, any, classes };
}
