import { segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull, text } from "../../engine/decode.ts";
import { query } from "../panel.ts";
import { chosenDays } from "../turnaround-total/standing.ts";
import sql from "./received.sql?raw";

/** Samples received by laboratory, month and day: one statement for the panels over time and over laboratories. */
export const received = query({
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
