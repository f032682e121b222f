import { sum } from "d3-array";
import { type FractionBin, fractionBins } from "../../../cubes/codes.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { VafCount } from "../../../questions/vaf/question.ts";
import { countedShare, type VariantShare, variantShare } from "../../../questions/variant-sums/counts.ts";
import type { VariantSum } from "../../../questions/variant-sums/question.ts";
import { shareStatus } from "../../../stats/few.ts";

/** A bin with a place on the axis. */
export type PlacedBin = Exclude<FractionBin, "unknown">;
/** Where a variant stands: by its fraction in both, or in the only specimen that has it. */
type Spot =
  | { readonly kind: "both"; readonly blood: PlacedBin; readonly tissue: PlacedBin }
  | { readonly kind: "blood"; readonly blood: PlacedBin }
  | { readonly kind: "tissue"; readonly tissue: PlacedBin };
/** Variants with these allele fractions, over the classes whose fractions are given. */
export type VafCell = Spot & { readonly variants: number; readonly withHaematopoiesis: number };

export type VafModel = {
  /** Every row of every class, for the table. */
  readonly rows: readonly VafCount[];
  /** Variants of which every specimen that has them has a fraction too. */
  readonly cells: readonly VafCell[];
  readonly both: number;
  readonly tissueOnly: number;
  readonly bloodOnly: number;
  readonly bloodOnlyWithHaematopoiesis: number;
  /** Variants in some specimen without a fraction; most are copy numbers and fusions, which have none. */
  readonly withoutFraction: number;
  /** Of those in both: in a lower bin in blood. */
  readonly lowerInBlood: VariantShare;
  /** Of those in both: in the same bin, and in a lower one in tissue. */
  readonly same: number;
  readonly lowerInTissue: number;
  /** Of the variants that tissue has at a low (under 5 %) and at a higher fraction: found in blood too. */
  readonly foundLow: VariantShare;
  readonly foundHigh: VariantShare;
};

/** Bins with a place on the axis, from the lowest. */
export const placedBins: readonly PlacedBin[] = fractionBins.filter((bin) => bin !== "unknown");
/** Place of a bin on the axis, from 0. */
export const binPlace = (bin: PlacedBin): number => placedBins.indexOf(bin);

const spots: readonly Spot[] = [
  ...placedBins.flatMap((blood): Spot[] => [
    ...placedBins.map((tissue): Spot => ({ kind: "both", blood, tissue })),
    { kind: "blood", blood },
  ]),
  ...placedBins.map((tissue): Spot => ({ kind: "tissue", tissue })),
];

const variantsIn = (rows: readonly { readonly variants: number }[]): number => sum(rows, ({ variants }) => variants);

/** Whether a fraction is under 5 %. */
const isLow = (bin: PlacedBin): boolean => Number(bin) < 0.05;
function cellsOf(rows: readonly VafCount[]): readonly VafCell[] {
  return spots
    .map((spot): VafCell => {
      const blood = "blood" in spot ? spot.blood : null;
      const tissue = "tissue" in spot ? spot.tissue : null;
      const here = rows.filter(({ blood_bin, tissue_bin }) => blood_bin === blood && tissue_bin === tissue);
      return { ...spot, variants: variantsIn(here), withHaematopoiesis: sum(here, (row) => row.with_haematopoiesis) };
    })
    .filter(({ variants, withHaematopoiesis }) => variants + withHaematopoiesis > 0);
}

/**
 * How allele fractions in blood and tissue go together, by bins half a decade wide; a count of variants, not of patients.
 * Nothing where no variant has a fraction in the specimens that it was found in. `sums` is null for partners: their shares are counted from the bins.
 */
export function vafModel(rows: readonly VafCount[], sums: readonly VariantSum[] | null): VafModel | Nothing {
  const cells = cellsOf(rows);
  const inBoth = cells.filter((cell) => cell.kind === "both");
  const inTissue = cells.filter((cell) => cell.kind === "tissue");
  const inBlood = cells.filter((cell) => cell.kind === "blood");
  const [both, tissueOnly, bloodOnly] = [variantsIn(inBoth), variantsIn(inTissue), variantsIn(inBlood)];
  const withoutFraction = variantsIn(rows) - variantsIn(cells);
  if (both + tissueOnly + bloodOnly === 0)
    return nothing(withoutFraction > 0 ? { why: "not_evaluable", of: withoutFraction } : { why: "nobody" }, rows);

  /** Of those in both, where blood stands so against tissue: below 0 in a lower bin. */
  const of = (keep: (apart: number) => boolean): number =>
    variantsIn(inBoth.filter(({ blood, tissue }) => keep(binPlace(blood) - binPlace(tissue))));
  /** Of the variants that tissue has at fractions of one kind: found in blood too. */
  const foundAgain = (isOne: (bin: PlacedBin) => boolean): VariantShare => {
    const again = variantsIn(inBoth.filter(({ tissue }) => isOne(tissue)));
    return countedShare(again, again + variantsIn(inTissue.filter(({ tissue }) => isOne(tissue))));
  };
  return {
    rows,
    cells,
    both,
    tissueOnly,
    bloodOnly,
    bloodOnlyWithHaematopoiesis: sum(inBlood, ({ withHaematopoiesis }) => withHaematopoiesis),
    withoutFraction,
    lowerInBlood: sums
      ? variantShare(sums, "both", "lower_in_blood", "any")
      : countedShare(
          of((apart) => apart < 0),
          both,
        ),
    same: of((apart) => apart === 0),
    lowerInTissue: of((apart) => apart > 0),
    foundLow: sums ? variantShare(sums, "tissue_low", "in_blood", "any") : foundAgain(isLow),
    foundHigh: sums ? variantShare(sums, "tissue_high", "in_blood", "any") : foundAgain((bin) => !isLow(bin)),
  };
}

/** The bins, then the shares that the sentence tells. */
export const tableRows = ({ rows, lowerInBlood, foundHigh, foundLow }: VafModel): readonly BareRow[] => [
  ...rows,
  ...(
    [
      ["lower_in_blood", lowerInBlood],
      ["found_high", foundHigh],
      ["found_low", foundLow],
    ] as const
  ).map(([fraction_share, { events, trials, estimate, patients }]) => ({
    class: "any",
    fraction_share,
    events,
    trials,
    share: estimate,
    patients,
    status: shareStatus(trials),
  })),
];
