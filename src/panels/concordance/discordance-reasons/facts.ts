import type { Side } from "../../../cubes/codes.ts";
import type { ReasonRow, ReasonsModel, SideModel } from "./model.ts";

/** What the panel says of each side. */
export type Fact =
  | { readonly say: "none"; readonly side: Side }
  | { readonly say: "not_reviewed"; readonly side: Side; readonly variants: number }
  /** The commonest reasons, at most two. */
  | {
      readonly say: "judged";
      readonly side: Side;
      readonly variants: number;
      readonly first: ReasonRow;
      readonly second: ReasonRow | null;
    };

export type Said = {
  readonly summary: readonly Fact[];
  /** How many each side has without those of haematopoiesis. */
  readonly counted: readonly Pick<SideModel, "side" | "counted">[];
};

function factOf({ side, variants, rows }: SideModel): Fact {
  if (variants === 0) return { say: "none", side };
  const [first, second = null] = rows.filter(({ reason }) => reason !== "not_reviewed");
  return first === undefined
    ? { say: "not_reviewed", side, variants }
    : { say: "judged", side, variants, first, second };
}

export const factsOf = ({ sides }: ReasonsModel): Said => ({ summary: sides.map(factOf), counted: sides });

/** The specimen that a side is of. */
export const specimenOf = (side: Side): "tissue" | "blood" => (side === "tissue_only" ? "tissue" : "blood");
