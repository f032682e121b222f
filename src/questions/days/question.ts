import { segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull, type Row } from "../../engine/decode.ts";
import { chosenDays } from "../chosen-days.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

export const starts = ["receipt", "collection", "unreceived"] as const;

const columns = {
  specimen: codeOf(specimens),
  start: codeOf(starts),
  status: codeOf(segmentStatuses),
  days: orNull(count),
  samples: count,
};

/** Samples from their start by how they stand and by day, as the reader counts days. */
export const days = question({ sql, columns, more: chosenDays });
/** The same by calendar days, whatever the reader has chosen: targets are given in them. */
export const calendarDays = question({ sql, columns, more: () => [""] });

export type DaysRow = Row<typeof columns>;
