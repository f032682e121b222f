import { sum } from "d3-array";
import type { MsiCategory } from "../../../cubes/codes.ts";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import type { MsiCount } from "../../../questions/msi/question.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

export type MsiCell = { readonly blood: MsiCategory; readonly tissue: MsiCategory; readonly patients: number };
export type MsiModel = {
  readonly cells: readonly MsiCell[];
  readonly pairs: number;
  /** Pairs with a stable or unstable result in both: only these are compared. */
  readonly both: number;
  readonly unstableInBlood: number;
  /** Of those unstable in tissue: unstable in blood too. */
  readonly ppa: Share;
  /** Of those stable in tissue: stable in blood too. */
  readonly npa: Share;
  /** Whatever blood says. */
  readonly stableInTissue: number;
  readonly unreliableBlood: number;
  readonly unreliableTissue: number;
  /** Categories to draw: the three results always, the others when anybody has them. */
  readonly categories: readonly MsiCategory[];
};

/** Categories from what is most telling to what is least; also the order of the figure. */
const results: readonly MsiCategory[] = ["unstable", "stable", "not_reliable"];
const others: readonly MsiCategory[] = ["not_evaluable", "missing"];
const isClear = (category: MsiCategory): boolean => category === "unstable" || category === "stable";

/** Agreement of MSI categories from counts of patients; only results that are clear in both are compared. Nothing without a pair. */
export function msiModel(counts: readonly MsiCount[]): MsiModel | Nothing {
  const cells = counts.map(({ blood_msi: blood, tissue_msi: tissue, patients }) => ({ blood, tissue, patients }));
  const of = (keep: (cell: MsiCell) => boolean): number => sum(cells.filter(keep), ({ patients }) => patients);
  const pairs = of(() => true);
  if (pairs === 0) return nothing({ why: "nobody" });
  const compared = ({ blood, tissue }: MsiCell): boolean => isClear(blood) && isClear(tissue);
  const found = (category: MsiCategory): Share =>
    shareOf(
      of(({ blood, tissue }) => blood === category && tissue === category),
      of((cell) => compared(cell) && cell.tissue === category),
    );
  const has = (category: MsiCategory) => cells.some(({ blood, tissue }) => blood === category || tissue === category);
  return {
    cells,
    pairs,
    both: of(compared),
    unstableInBlood: of((cell) => compared(cell) && cell.blood === "unstable"),
    ppa: found("unstable"),
    npa: found("stable"),
    stableInTissue: of(({ tissue }) => tissue === "stable"),
    unreliableBlood: of(({ blood }) => blood === "not_reliable"),
    unreliableTissue: of(({ tissue }) => tissue === "not_reliable"),
    categories: [...results, ...others.filter(has)],
  };
}

/** The cells as the table holds them. */
export const tableRows = ({ cells }: MsiModel) =>
  cells.map(({ blood, tissue, patients }) => ({ blood_msi: blood, tissue_msi: tissue, patients }));

/** What a cell says, for its colour; unclear results agree or differ in nothing. */
export function kindOf({ blood, tissue }: MsiCell): "both" | "edge" | "blood" | "tissue" | "faint" {
  if (!isClear(blood) || !isClear(tissue)) return "faint";
  if (blood === tissue) return blood === "unstable" ? "both" : "edge";
  return blood === "unstable" ? "blood" : "tissue";
}
