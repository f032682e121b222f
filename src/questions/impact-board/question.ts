import { recommendationsBy } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consented patients whose blood and tissue are settled, by what informed the board's recommendation and whether treatment started. */
export const impactBoard = question({
  sql,
  columns: { recommended_by: codeOf(recommendationsBy), started: codeOf(["yes", "no"]), patients: count },
});
/** Patients of one recommendation and start. */
export type BoardCount = Row<typeof impactBoard.columns>;
