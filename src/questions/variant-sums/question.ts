import { variantClasses, variantParts, variantSets } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Shares of variants as sums over patients, for intervals that know which variants are of one patient. */
export const variantSums = question({
  sql,
  columns: {
    among: codeOf(variantSets),
    part: codeOf(variantParts),
    class: codeOf(["any", ...variantClasses] as const),
    patients: count,
    variants: count,
    squares: count,
    products: count,
  },
});
/** Patients with variants of one part, and the sums of their numbers. */
export type VariantSum = Row<typeof variantSums.columns>;
