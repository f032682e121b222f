import { fractionBins, results, variantClasses } from "../../cubes/codes.ts";
import { codeOf, count, orNull, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** In place of a class where all stand together, as partners are told. */
export const anyClass = "any";
/** Variants by class and by their allele fraction in each specimen; null: not found in it. */
export const vafBins = question({
  sql,
  columns: {
    class: codeOf([...variantClasses, anyClass] as const),
    result: codeOf(results),
    blood_bin: orNull(codeOf(fractionBins)),
    tissue_bin: orNull(codeOf(fractionBins)),
    variants: count,
    with_haematopoiesis: count,
  },
});
/** Variants of a class with the same two fractions. */
export type VafCount = Row<typeof vafBins.columns>;
