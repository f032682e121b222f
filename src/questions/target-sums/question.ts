import { agreementClasses } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Variants in tissue and those of them in blood as sums over patients, for an interval that knows which are of one patient. */
export const targetSums = question({
  sql,
  columns: {
    class: codeOf(agreementClasses),
    patients: count,
    variants: count,
    variants_in_blood: count,
    squares: count,
    squares_in_blood: count,
    products: count,
  },
});
/** Patients of one class, and the sums of their variants. */
export type TargetSum = Row<typeof targetSums.columns>;
