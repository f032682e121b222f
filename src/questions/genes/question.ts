import { originSlices, results, variantClasses } from "../../cubes/codes.ts";
import { codeOf, count, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Patients with a finding in each gene and class, by the specimens it was found in. */
export const genes = question({
  sql,
  columns: {
    gene: text,
    class: codeOf(["all", ...variantClasses, "fusion_partner"] as const),
    origin: codeOf(originSlices),
    result: codeOf(results),
    patients: count,
  },
});
/** Patients with the same finding in one gene. */
export type FoundCount = Row<typeof genes.columns>;
