import { type results, variantClasses } from "../../../cubes/codes.ts";
import type { ClassCounts } from "../../../questions/states/counts.ts";
import { type Missing, missingTable } from "../../../say/old.ts";
import { shareStatus } from "../../../stats/few.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import { type Carriers, halfOfVariants, type Load } from "./load.ts";

export type VariantCounts = {
  readonly class: (typeof variantClasses)[number];
  readonly consented: number;
  readonly evaluable: number;
  readonly both: number;
  readonly tissue_only: number;
  readonly blood_only: number;
};
export type FoundCounts = {
  readonly class: VariantCounts["class"];
  readonly result: (typeof results)[number];
  readonly variants: number;
};
type Maybe = number | null;
export type VariantRow = {
  readonly class: VariantCounts["class"];
  readonly both: Maybe;
  readonly tissue_only: Maybe;
  readonly blood_only: Maybe;
  readonly ppa: Maybe;
  readonly ppa_low: Maybe;
  readonly ppa_high: Maybe;
  readonly tissue_positive: Maybe;
  /** Patients with a pair evaluable for the class. */
  readonly evaluable: Maybe;
  readonly status: Status;
};
export type VariantsModel = {
  readonly missing: Missing | null;
  readonly consented: number;
  /** Whether any class has an evaluable pair. */
  readonly anyPair: boolean;
  /** How many patients carry half of the variants; null when there are none. */
  readonly half: Carriers | null;
  readonly rows: readonly VariantRow[];
};

const notSupplied = {
  both: null,
  tissue_only: null,
  blood_only: null,
  ppa: null,
  ppa_low: null,
  ppa_high: null,
  tissue_positive: null,
  evaluable: null,
  status: "not_supplied",
} as const;

/** Variants by result, and the patients behind them; one row per class, all four always. */
export const variantCounts = (found: readonly FoundCounts[], patients: readonly ClassCounts[]): VariantCounts[] =>
  variantClasses.map((name) => {
    const of = (result: FoundCounts["result"]): number =>
      found.find((row) => row.class === name && row.result === result)?.variants ?? 0;
    const { consented = 0, evaluable = 0 } = patients.find((row) => row.class === name) ?? {};
    return {
      class: name,
      consented,
      evaluable,
      both: of("both"),
      tissue_only: of("tissue_only"),
      blood_only: of("blood_only"),
    };
  });

function variantRow({ class: name, evaluable, both, tissue_only, blood_only }: VariantCounts): VariantRow {
  const tissue_positive = both + tissue_only;
  const ppa = wilsonOrNull(both, tissue_positive);
  return {
    class: name,
    both,
    tissue_only,
    blood_only,
    ppa: ppa?.value ?? null,
    ppa_low: ppa?.low ?? null,
    ppa_high: ppa?.high ?? null,
    tissue_positive,
    evaluable,
    status: shareStatus(tissue_positive, evaluable),
  };
}

/** Agreement per class, unit variant; without the tables it needs (`supplied` names those there) no numbers, never zeros. */
export function variantsModel(
  counts: readonly VariantCounts[],
  supplied: readonly string[],
  loads: readonly Load[] = [],
): VariantsModel {
  const missing = missingTable(supplied);
  return {
    missing,
    consented: counts[0]?.consented ?? 0,
    anyPair: counts.some(({ evaluable }) => evaluable > 0),
    half: halfOfVariants(loads),
    rows: counts.map((row) => (missing === null ? variantRow(row) : { class: row.class, ...notSupplied })),
  };
}
