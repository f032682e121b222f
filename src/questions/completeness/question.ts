import { dueFields } from "../../cubes/codes.ts";
import { codeOf, count, orNull, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Values that are due, and how many of them are missing, by column of the export and site. */
export const completeness = question({
  sql,
  columns: { field: codeOf(dueFields), site: text, due: count, missing: count, newest: orNull(text) },
});
export type DueCount = Row<typeof completeness.columns>;
