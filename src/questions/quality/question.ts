import { specimens } from "../../cubes/codes.ts";
import { codeOf, count, numbers, orNull, type Row, real, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Quality metrics month by month: samples measured, those outside their limits, and their values. */
export const quality = question({
  sql,
  columns: {
    specimen: codeOf(specimens),
    metric: text,
    classes: orNull(text),
    unit: orNull(text),
    lower_limit: orNull(real),
    upper_limit: orNull(real),
    month: orNull(text),
    samples: count,
    outside: count,
    values: numbers,
    counts: numbers,
  },
});
/** A metric in a month: its values, and how many samples have each. */
export type QualityAnswer = Row<typeof quality.columns>;
