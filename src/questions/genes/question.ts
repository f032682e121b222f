import { originSlices, results, variantClasses } from "../../cubes/codes.ts";
import { codeOf, count, type Row, text } from "../../engine/decode.ts";
import sql from "./question.sql?raw";

const columns = {
  gene: text,
  class: codeOf(["all", ...variantClasses, "fusion_partner"]),
  origin: codeOf(originSlices),
  result: codeOf(results),
  patients: count,
};

/** The one question that all panels about genes ask, so that a page asks it once. */
export const foundQuery = { sql, columns };
/** Patients with the same finding in one gene. */
export type FoundCount = Row<typeof columns>;

/** Patients with a finding of the gene and class, by the specimens it was found in. Haematopoiesis is in none of the three. */
export type Found = {
  readonly gene: string;
  readonly class: FoundCount["class"];
  readonly both: number;
  readonly tissue_only: number;
  readonly blood_only: number;
  /** Patients in whom every finding of the gene and class is of likely haematopoiesis. */
  readonly only_haematopoiesis: number;
  /** How many more would have it in blood only if haematopoiesis counted. */
  readonly blood_only_left_out: number;
};

/** One row per gene and class with a finding, in the order of the rows. */
export function byGene(rows: readonly FoundCount[]): Found[] {
  return [...Map.groupBy(rows, (row) => `${row.gene} ${row.class}`).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const of = (origin: FoundCount["origin"], result?: FoundCount["result"]): number =>
      own.reduce(
        (sum, row) => (row.origin === origin && (!result || row.result === result) ? sum + row.patients : sum),
        0,
      );
    return [
      {
        gene: first.gene,
        class: first.class,
        both: of("counted", "both"),
        tissue_only: of("counted", "tissue_only"),
        blood_only: of("counted", "blood_only"),
        only_haematopoiesis: of("with_haematopoiesis") - of("counted"),
        blood_only_left_out: of("with_haematopoiesis", "blood_only") - of("counted", "blood_only"),
      },
    ];
  });
}
