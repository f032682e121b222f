import { type FractionBin, fractionBins, type Result, type variantClasses } from "../../../cubes/codes.ts";
import { type Missing, missingTable } from "../../../say/old.ts";
import type { Estimate } from "../../../stats/interval.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

export type VafCounts = {
  readonly class: (typeof variantClasses)[number];
  readonly result: Result;
  /** null: not found in the specimen. */
  readonly blood_bin: FractionBin | null;
  readonly tissue_bin: FractionBin | null;
  readonly variants: number;
  readonly with_haematopoiesis: number;
};

/** Variants with these allele fractions, over the classes whose fractions are given. */
export type VafCell = {
  readonly blood: FractionBin | null;
  readonly tissue: FractionBin | null;
  readonly variants: number;
  readonly with_haematopoiesis: number;
};
export type VafModel = {
  readonly missing: Missing | null;
  /** Every row of every class, for the table. */
  readonly rows: readonly VafCounts[];
  /** Variants of which every specimen that has them has a fraction too. */
  readonly cells: readonly VafCell[];
  readonly variants: number;
  readonly both: number;
  readonly tissueOnly: number;
  readonly bloodOnly: number;
  readonly bloodOnlyWithHaematopoiesis: number;
  /** Variants in some specimen without a fraction; most are copy numbers and fusions, which have none. */
  readonly withoutFraction: number;
  /** Of those in both: in the same bin, in a lower one in blood, and in a lower one in tissue. */
  readonly same: number;
  readonly lowerInBlood: number;
  readonly lowerInTissue: number;
  readonly lowerInBloodShare: Estimate | null;
  /** Of the variants that tissue has at a low (under 5 %) and at a higher fraction, the share that blood has too. */
  readonly foundLow: { readonly found: number; readonly of: number; readonly share: Estimate | null };
  readonly foundHigh: { readonly found: number; readonly of: number; readonly share: Estimate | null };
};

/** Bins with a place on the axis, from the lowest. */
export const placedBins: readonly FractionBin[] = fractionBins.filter((bin) => bin !== "unknown");
/** Place of a bin on the axis from 0; -1 where it has none. */
export const binPlace = (bin: FractionBin | null): number => (bin === null ? -1 : placedBins.indexOf(bin));

type Tally = { readonly variants: number };
const total = (rows: readonly Tally[]): number => rows.reduce((n, row) => n + row.variants, 0);

/** How allele fractions in blood and tissue go together, by bins half a decade wide; a count of variants, not of patients. */
export function vafModel(given: readonly VafCounts[], tables: readonly string[]): VafModel {
  const missing = missingTable(tables);
  const rows = missing === null ? given : [];
  const placed = rows.filter(({ blood_bin, tissue_bin }) => blood_bin !== "unknown" && tissue_bin !== "unknown");
  const bins = [...placedBins, null];
  const cells = bins.flatMap((blood) =>
    bins.flatMap((tissue): VafCell[] => {
      const here = placed.filter((row) => row.blood_bin === blood && row.tissue_bin === tissue);
      const cell = {
        blood,
        tissue,
        variants: total(here),
        with_haematopoiesis: here.reduce((n, row) => n + row.with_haematopoiesis, 0),
      };
      return cell.variants + cell.with_haematopoiesis === 0 ? [] : [cell];
    }),
  );
  const both = cells.filter(({ blood, tissue }) => blood !== null && tissue !== null);
  const tissueOnly = cells.filter(({ blood }) => blood === null);
  const bloodOnly = cells.filter(({ tissue }) => tissue === null);
  const apart = ({ blood, tissue }: VafCell): number => binPlace(blood) - binPlace(tissue);
  const of = (keep: (cell: VafCell) => boolean): number => total(both.filter(keep));
  const lowerInBlood = of((cell) => apart(cell) < 0);
  const foundFrom = (keep: (tissue: FractionBin | null) => boolean) => {
    const found = of((cell) => keep(cell.tissue));
    const all = found + total(tissueOnly.filter((cell) => keep(cell.tissue)));
    return { found, of: all, share: wilsonOrNull(found, all) };
  };
  const high = placedBins.indexOf("0.05");
  return {
    missing,
    rows,
    cells,
    variants: total(cells),
    both: total(both),
    tissueOnly: total(tissueOnly),
    bloodOnly: total(bloodOnly),
    bloodOnlyWithHaematopoiesis: bloodOnly.reduce((n, cell) => n + cell.with_haematopoiesis, 0),
    withoutFraction: total(rows) - total(placed),
    same: of((cell) => apart(cell) === 0),
    lowerInBlood,
    lowerInTissue: of((cell) => apart(cell) > 0),
    lowerInBloodShare: wilsonOrNull(lowerInBlood, total(both)),
    foundLow: foundFrom((tissue) => binPlace(tissue) < high),
    foundHigh: foundFrom((tissue) => binPlace(tissue) >= high),
  };
}
