import { assayClasses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consented patients with a report of a specimen, by the classes that it can be evaluated for. */
export const reports = question({
  sql,
  columns: {
    specimen: codeOf(specimens),
    class: codeOf(assayClasses),
    evaluable: codeOf(["yes", "no"]),
    patients: count,
  },
});
/** Patients whose report of a specimen can, or cannot, be evaluated for a class. */
export type ReportCount = Row<typeof reports.columns>;
