import { codeOf, count, orNull, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

export const steps = ["screened", "consented", "paired_evaluable"] as const;

/** Patients by the step of inclusion they reached and the month in which they did; month (YYYY-MM) is null where the date is missing. */
export const stepsByMonth = question({
  sql,
  columns: { step: codeOf(steps), month: orNull(text), patients: count },
});
export type StepCount = Row<typeof stepsByMonth.columns>;
