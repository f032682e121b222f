import { findingPlaces, findingVerdicts } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consented patients by where an actionable finding stands, and what the study's review says of those that only blood has. */
export const impact = question({
  sql,
  columns: { found: codeOf(findingPlaces), judged: codeOf(findingVerdicts), patients: count },
});
/** Patients of one place and verdict. */
export type ImpactCount = Row<typeof impact.columns>;
