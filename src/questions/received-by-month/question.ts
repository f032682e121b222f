import { segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull, type Row, text } from "../../engine/decode.ts";
import { chosenDays } from "../chosen-days.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Samples received by month, by how they stand and by day. */
export const receivedByMonth = question({
  sql,
  columns: {
    specimen: codeOf(specimens),
    month: text,
    status: codeOf(segmentStatuses),
    days: orNull(count),
    samples: count,
  },
  more: chosenDays,
});
export type MonthRow = Row<typeof receivedByMonth.columns>;
