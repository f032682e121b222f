import { specimens } from "../../cubes/codes.ts";
import { endCauses } from "../../cubes/ends.ts";
import { codeOf, count, orNull, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Samples received by laboratory, month of receipt and what ended the wait for the report first, in calendar days. */
export const endsByLaboratoryMonth = question({
  sql,
  columns: {
    specimen: codeOf(specimens),
    node: text,
    month: text,
    cause: codeOf(endCauses),
    days: orNull(count),
    samples: count,
  },
});
export type LaboratoryMonthEnd = Row<typeof endsByLaboratoryMonth.columns>;
