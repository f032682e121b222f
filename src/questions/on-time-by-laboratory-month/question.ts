import { specimens } from "../../cubes/codes.ts";
import { codeOf, count, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import { reportTarget } from "../report-target.ts";
import sql from "./question.sql?raw";

/** Samples by laboratory (`code`) and month of receipt ('' for none) whose standing on the target day is known, and of these reported by it. */
export const onTimeByLaboratoryMonth = question({
  sql,
  columns: { specimen: codeOf(specimens), code: text, month: text, events: count, trials: count },
  more: ({ manifest }) => specimens.map((specimen) => String(reportTarget(manifest.study, specimen)?.days ?? "")),
});
export type OnTimeMonth = Row<typeof onTimeByLaboratoryMonth.columns>;
