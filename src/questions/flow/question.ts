import { flowStages } from "../../cubes/flow.ts";
import { codeOf, count, orNull, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

const yesNo = ["yes", "no"] as const;

/** Screened patients by how far they came, why not further, and whether the tumour board discussed them. */
export const flow = question({
  sql,
  columns: { stage: codeOf(flowStages), reason: orNull(text), discussed: codeOf(yesNo), patients: count },
});
export type FlowCount = Row<typeof flow.columns>;
