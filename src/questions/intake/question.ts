import { codeOf, count, orNull, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Rows of each table of the study export: kept, left out as wrong by rule, and kept with a warning. */
export const intake = question({
  sql,
  columns: {
    source: text,
    what: codeOf(["supplied", "rejected", "warning"]),
    rule: orNull(text),
    rows: count,
  },
});
export type IntakeCount = Row<typeof intake.columns>;
