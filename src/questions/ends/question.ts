import { specimens } from "../../cubes/codes.ts";
import { endCauses } from "../../cubes/ends.ts";
import { codeOf, count, orNull, type Row } from "../../engine/decode.ts";
import { chosenDays } from "../chosen-days.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

const columns = { specimen: codeOf(specimens), cause: codeOf(endCauses), days: orNull(count), samples: count };

/** Samples received by what ended the wait for the report first, day by day, as the reader counts days. */
export const ends = question({ sql, columns, more: chosenDays });
/** The same by calendar days, whatever the reader has chosen: targets are given in them. */
export const calendarEnds = question({ sql, columns, more: () => [""] });
/** Samples of one specimen with the same end on the same day. */
export type EndCount = Row<typeof columns>;
