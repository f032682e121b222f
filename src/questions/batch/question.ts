import { count, orNull, type Row } from "../../engine/decode.ts";
import { chosenDays } from "../chosen-days.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Blood samples by the size of their run and the days that they waited for it. */
export const batch = question({
  sql,
  columns: { size: count, days: orNull(count), samples: count },
  more: chosenDays,
});
/** Samples on runs of one size that waited as long. */
export type WaitCount = Row<typeof batch.columns>;
