import { boardStages, informants, waits } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Patients discussed by the tumour board, by the specimens it had a result of and the furthest step that followed. */
export const consequences = question({
  sql,
  columns: {
    informed_by: codeOf(informants),
    stage: codeOf(boardStages),
    later_further: codeOf(["yes", "no"]),
    waited: codeOf(waits),
    patients: count,
  },
});
export type ConsequenceCount = Row<typeof consequences.columns>;
