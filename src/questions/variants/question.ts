import { results, variantClasses } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Distinct variants by the specimens they were found in. */
export const variants = question({
  sql,
  columns: { class: codeOf(variantClasses), result: codeOf(results), variants: count },
});
/** Variants of one class with the same result. */
export type VariantResult = Row<typeof variants.columns>;
