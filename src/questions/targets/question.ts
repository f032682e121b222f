import { agreementClasses, targetMatches } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Patients with a finding in tissue by how much of it blood found: all its variants, some, the same gene, something else, nothing. */
export const targets = question({
  sql,
  columns: { class: codeOf(agreementClasses), match: codeOf(targetMatches), patients: count },
});
/** Patients of one class of whom blood found as much. */
export type TargetCount = Row<typeof targets.columns>;
