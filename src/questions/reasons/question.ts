import { differenceReasons, sides, variantClasses } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Variants in one specimen only, by class, side and the reason that the study's review gives. */
export const reasons = question({
  sql,
  columns: {
    class: codeOf(variantClasses),
    side: codeOf(sides),
    reason: codeOf(differenceReasons),
    variants: count,
    counted: count,
  },
});
/** Variants of a class on one side for one reason: with those of haematopoiesis, and (counted) how many of them are not. */
export type ReasonCount = Row<typeof reasons.columns>;
