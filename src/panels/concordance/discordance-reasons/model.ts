import { sum } from "d3-array";
import { type DifferenceReason, differenceReasons, type Side, sides, variantClasses } from "../../../cubes/codes.ts";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import type { ReasonCount } from "../../../questions/reasons/question.ts";
import { countedShare, type VariantShare, variantShare } from "../../../questions/variant-sums/counts.ts";
import type { VariantSum } from "../../../questions/variant-sums/question.ts";
import { shareStatus } from "../../../stats/few.ts";

/** Variants on one side for one reason, as a share of all variants of the class on that side. */
export type ReasonRow = {
  readonly class: ReasonCount["class"] | "any";
  readonly side: Side;
  readonly reason: DifferenceReason;
  /** With those of haematopoiesis. */
  readonly share: VariantShare;
  /** Of these, those that are not of haematopoiesis: other figures count them. */
  readonly counted: number;
};
export type SideModel = {
  readonly side: Side;
  readonly variants: number;
  readonly counted: number;
  readonly reviewed: number;
  /** By number, the largest first; not reviewed last. */
  readonly rows: readonly ReasonRow[];
};
export type ReasonsModel = {
  /** Tissue only, then blood only. */
  readonly sides: readonly SideModel[];
  /** Every class with a variant in one specimen only, after all classes together. */
  readonly rows: readonly ReasonRow[];
};

/** `sums` is null of rounded counts. */
type Given = { readonly counts: readonly ReasonCount[]; readonly sums: readonly VariantSum[] | null };

const variantsIn = (counts: readonly ReasonCount[]): number => sum(counts, ({ variants }) => variants);
const countedIn = (counts: readonly ReasonCount[]): number => sum(counts, ({ counted }) => counted);
const isReviewed = ({ reason }: Pick<ReasonCount, "reason">): boolean => reason !== "not_reviewed";

function rowsOf({ counts, sums }: Given, name: ReasonRow["class"], side: Side): ReasonRow[] {
  const here = counts.filter((row) => row.side === side && (name === "any" || row.class === name));
  return differenceReasons
    .map((reason): ReasonRow => {
      const rows = here.filter((row) => row.reason === reason);
      const share = sums ? variantShare(sums, side, reason, name) : countedShare(variantsIn(rows), variantsIn(here));
      return { class: name, side, reason, share, counted: countedIn(rows) };
    })
    .filter(({ share }) => share.events > 0)
    .toSorted((a, b) => Number(isReviewed(b)) - Number(isReviewed(a)) || b.share.events - a.share.events);
}

function sideOf(given: Given, side: Side): SideModel {
  const here = given.counts.filter((row) => row.side === side);
  return {
    side,
    variants: variantsIn(here),
    counted: countedIn(here),
    reviewed: variantsIn(here.filter(isReviewed)),
    rows: rowsOf(given, "any", side),
  };
}

/**
 * Why variants stand in one specimen only, from counts; each variant has one reason, so those of a side add up.
 * Nothing where no variant stands in one only.
 */
export function reasonsModel(counts: readonly ReasonCount[], sums: Given["sums"]): ReasonsModel | Nothing {
  const given = { counts, sums };
  if (variantsIn(counts) === 0) return nothing({ why: "nobody" });
  return {
    sides: sides.map((side) => sideOf(given, side)),
    rows: (["any", ...variantClasses] as const).flatMap((name) => sides.flatMap((side) => rowsOf(given, name, side))),
  };
}

/** A reason as the table holds it. */
export const tableRow = ({ share, ...row }: ReasonRow) => ({
  ...row,
  variants: share.events,
  of_variants: share.trials,
  share: share.estimate,
  patients: share.patients,
  status: shareStatus(share.trials),
});
