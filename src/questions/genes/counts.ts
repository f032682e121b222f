import { sum } from "d3-array";
import type { FoundCount } from "./question.ts";

/** Patients by the specimens that something was found in. */
export type Sides = { readonly both: number; readonly tissueOnly: number; readonly bloodOnly: number };
export const inEither = ({ both, tissueOnly, bloodOnly }: Sides): number => both + tissueOnly + bloodOnly;

/** Patients with a finding of the gene and class. Haematopoiesis is in none of the three. */
export type Found = Sides & {
  readonly gene: string;
  readonly class: FoundCount["class"];
  /** Patients in whom every finding of the gene and class is of likely haematopoiesis. */
  readonly onlyHaematopoiesis: number;
  /** How many more would have it in blood only if haematopoiesis counted. */
  readonly bloodOnlyLeftOut: number;
};

function found(gene: string, name: Found["class"], rows: readonly FoundCount[]): Found {
  const of = (origin: FoundCount["origin"], result?: FoundCount["result"]): number =>
    sum(rows, (row) => (row.origin === origin && (!result || row.result === result) ? row.patients : 0));
  return {
    gene,
    class: name,
    both: of("counted", "both"),
    tissueOnly: of("counted", "tissue_only"),
    bloodOnly: of("counted", "blood_only"),
    onlyHaematopoiesis: of("with_haematopoiesis") - of("counted"),
    bloodOnlyLeftOut: of("with_haematopoiesis", "blood_only") - of("counted", "blood_only"),
  };
}

/** One row per gene and class with a finding, in the order of the rows. */
export const foundCounts = (rows: readonly FoundCount[]): Found[] =>
  [...Map.groupBy(rows, (row) => `${row.gene} ${row.class}`).values()].flatMap((own) =>
    own.slice(0, 1).map((first) => found(first.gene, first.class, own)),
  );
