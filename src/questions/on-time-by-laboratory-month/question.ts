import { specimens } from "../../cubes/codes.ts";
import { codeOf, count, text } from "../../engine/decode.ts";
import { onTimeByLaboratory } from "../on-time-by-laboratory/question.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Samples due by laboratory (`code`) and month of receipt ('' for none), and of these reported within the target of their specimen. */
export const onTimeByLaboratoryMonth = question({
  sql,
  columns: { specimen: codeOf(specimens), code: text, month: text, events: count, trials: count },
  ...(onTimeByLaboratory.more ? { more: onTimeByLaboratory.more } : {}),
});
