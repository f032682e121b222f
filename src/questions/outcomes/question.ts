import { outcomes as codes, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Samples taken or asked for, by outcome and its reason. */
export const outcomes = question({
  sql,
  columns: {
    specimen: codeOf(specimens),
    outcome: codeOf(codes),
    outcome_reason: orNull(text),
    samples: count,
  },
});
/** Samples of one specimen with the same outcome for the same reason. */
export type OutcomeCount = Row<typeof outcomes.columns>;
