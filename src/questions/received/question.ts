import { segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull, text } from "../../engine/decode.ts";
import { chosenDays } from "../chosen-days.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Samples received by laboratory, month and day: one statement for the panels over time and over laboratories. */
export const received = question({
  sql,
  columns: {
    specimen: codeOf(specimens),
    node: text,
    month: text,
    status: codeOf(segmentStatuses),
    days: orNull(count),
    samples: count,
  },
  more: chosenDays,
});
