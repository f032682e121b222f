import { sum } from "d3-array";
import { type Result, variantClasses } from "../../cubes/codes.ts";
import type { VariantResult } from "./question.ts";

/** Variants of one class by result. */
export type VariantCounts = {
  readonly class: (typeof variantClasses)[number];
  readonly both: number;
  readonly tissueOnly: number;
  readonly bloodOnly: number;
};

/** One row per class, all four always. */
export const variantCounts = (rows: readonly VariantResult[]): VariantCounts[] =>
  variantClasses.map((name) => {
    const of = (result: Result): number =>
      sum(rows, (row) => (row.class === name && row.result === result ? row.variants : 0));
    return { class: name, both: of("both"), tissueOnly: of("tissue_only"), bloodOnly: of("blood_only") };
  });
