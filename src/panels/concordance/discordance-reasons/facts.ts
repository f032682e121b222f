import type { DifferenceReason, Side } from "../../../cubes/codes.ts";
import type { Share } from "../../../stats/share.ts";
import type { ReasonsModel, SideModel } from "./model.ts";

/** The commonest judgement on a side: null where none of its variants is reviewed, or where it has none. */
type Judged = {
  readonly side: Side;
  readonly variants: number;
  readonly first: { readonly reason: DifferenceReason; readonly share: Share } | null;
};
export type Verdict = { readonly say: "commonest"; readonly sides: readonly Judged[] };

export type Said = {
  readonly verdict: Verdict;
  /** Of the sides that have one: how many variants it is, of all, and how many are not reviewed. */
  readonly sure: readonly { readonly side: Side; readonly share: Share; readonly notReviewed: number }[];
  /** How many of each side's variants are not of haematopoiesis, and counted in the other figures. */
  readonly counted: readonly Pick<SideModel, "side" | "counted">[];
};

function judged({ side, variants, rows }: SideModel): Judged {
  const [first = null] = rows.filter(({ reason }) => reason !== "not_reviewed");
  return { side, variants, first };
}

export const factsOf = ({ sides }: ReasonsModel): Said => ({
  verdict: { say: "commonest", sides: sides.map(judged) },
  sure: sides.flatMap((side) => {
    const { first } = judged(side);
    return first === null ? [] : [{ side: side.side, share: first.share, notReviewed: side.variants - side.reviewed }];
  }),
  counted: sides,
});

/** The specimen that a side is of. */
export const specimenOf = (side: Side): "tissue" | "blood" => (side === "tissue_only" ? "tissue" : "blood");
