import type { MsiCategory } from "../../../cubes/codes.ts";
import type { Estimate } from "../../../stats/interval.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

export type MsiCell = { readonly blood_msi: MsiCategory; readonly tissue_msi: MsiCategory; readonly patients: number };
export type MsiModel = {
  readonly missing: "samples" | "biomarkers" | null;
  readonly cells: readonly MsiCell[];
  readonly pairs: number;
  /** Pairs with a stable or unstable result in both. */
  readonly both: number;
  readonly unstableInBoth: number;
  readonly unstableInTissue: number;
  readonly unstableInBlood: number;
  readonly stableInTissue: number;
  readonly stableInBoth: number;
  readonly ppa: Estimate | null;
  readonly npa: Estimate | null;
  readonly unreliableBlood: number;
  readonly unreliableTissue: number;
  /** Categories to draw: the three results always, the others when anybody has them. */
  readonly categories: readonly MsiCategory[];
};

/** Categories from what is most telling to what is least; also the order of the figure. */
export const msiOrder = ["unstable", "stable", "not_reliable", "not_evaluable", "missing"] as const;
const clear: readonly MsiCategory[] = ["unstable", "stable"];

/** Agreement of MSI categories from counts of patients; only results that are clear in both are compared. */
export function msiModel(cells: readonly MsiCell[], tables: readonly string[]): MsiModel {
  const missing = (["samples", "biomarkers"] as const).find((table) => !tables.includes(table)) ?? null;
  const sum = (keep: (cell: MsiCell) => boolean): number =>
    cells.filter(keep).reduce((n, cell) => n + cell.patients, 0);
  const compared = (cell: MsiCell): boolean => clear.includes(cell.blood_msi) && clear.includes(cell.tissue_msi);
  const of = (blood: MsiCategory | null, tissue: MsiCategory | null): number =>
    sum(
      (cell) =>
        compared(cell) &&
        (blood === null || cell.blood_msi === blood) &&
        (tissue === null || cell.tissue_msi === tissue),
    );
  const unstableInBoth = of("unstable", "unstable");
  const unstableInTissue = of(null, "unstable");
  const stableInBoth = of("stable", "stable");
  const stableInTissue = of(null, "stable");
  return {
    missing,
    cells,
    pairs: sum(() => true),
    both: sum(compared),
    unstableInBoth,
    unstableInTissue,
    unstableInBlood: of("unstable", null),
    stableInTissue,
    stableInBoth,
    ppa: wilsonOrNull(unstableInBoth, unstableInTissue),
    npa: wilsonOrNull(stableInBoth, stableInTissue),
    unreliableBlood: sum((cell) => cell.blood_msi === "not_reliable"),
    unreliableTissue: sum((cell) => cell.tissue_msi === "not_reliable"),
    categories: msiOrder.filter(
      (name, i) => i < 3 || cells.some((cell) => cell.blood_msi === name || cell.tissue_msi === name),
    ),
  };
}

/** What a cell says, for its colour; unclear results agree or differ in nothing. */
export function kindOf({ blood_msi, tissue_msi }: MsiCell): "both" | "edge" | "blood" | "tissue" | "faint" {
  if (!clear.includes(blood_msi) || !clear.includes(tissue_msi)) return "faint";
  if (blood_msi === tissue_msi) return blood_msi === "unstable" ? "both" : "edge";
  return blood_msi === "unstable" ? "blood" : "tissue";
}
