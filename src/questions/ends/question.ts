import { specimens } from "../../cubes/codes.ts";
import { endCauses } from "../../cubes/ends.ts";
import { codeOf, count, orNull, type Row } from "../../engine/decode.ts";
import { chosenDays } from "../chosen-days.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Samples received by what ended the wait for the report first, day by day. */
export const ends = question({
  sql,
  columns: { specimen: codeOf(specimens), cause: codeOf(endCauses), days: orNull(count), samples: count },
  more: chosenDays,
});
/** Samples of one specimen with the same end on the same day. */
export type EndCount = Row<typeof ends.columns>;
