import { codeOf, count, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

export const steps = ["consented", "paired_evaluable"] as const;

/** Patients consented and paired evaluable in every earlier release, and the first month (YYYY-MM) of either. */
export const stepsByRelease = question({
  sql,
  columns: { release: text, step: codeOf(steps), first_month: text, patients: count },
});
export type ReleaseSteps = Row<typeof stepsByRelease.columns>;
