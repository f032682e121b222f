import { agreementClasses, pairStatuses, states as specimenStates } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consented patients by the states of blood and tissue in each class, and whether the two are compared. */
export const states = question({
  sql,
  columns: {
    class: codeOf(agreementClasses),
    blood_state: codeOf(specimenStates),
    tissue_state: codeOf(specimenStates),
    pair: codeOf(pairStatuses),
    patients: count,
  },
});
/** Consented patients with the same two states in one class. */
export type StateCount = Row<typeof states.columns>;
