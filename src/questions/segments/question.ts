import { segmentNames, segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull, type Row, whole } from "../../engine/decode.ts";
import { chosenDays } from "../chosen-days.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Every segment's samples by how they stand and by day. */
export const segments = question({
  sql,
  columns: {
    specimen: codeOf(specimens),
    segment: codeOf(segmentNames),
    status: codeOf(segmentStatuses),
    days: orNull(whole),
    samples: count,
  },
  more: chosenDays,
});
export type SegmentRow = Row<typeof segments.columns>;
