import { segmentNames, segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull, whole } from "../../engine/decode.ts";
import type { Setting } from "../../engine/setting.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** The reader's way of counting days, as a statement binds it after the filters. */
export const chosenDays = ({ filters }: Setting): readonly string[] => [filters.days];

/** Every segment's samples by how they stand and by day: one statement for all panels that ask for any part of it. */
export const standing = question({
  sql,
  columns: {
    specimen: codeOf(specimens),
    segment: codeOf(segmentNames),
    status: codeOf(segmentStatuses),
    days: orNull(whole),
    calendar_days: orNull(whole),
    samples: count,
  },
  more: chosenDays,
});
