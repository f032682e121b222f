import { actionableResults, originSlices, pairStatuses, signalBands } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consented patients by what blood and tissue say of treatment, with or without haematopoiesis. */
export const actionable = question({
  sql,
  columns: {
    origin: codeOf(originSlices),
    blood: codeOf(actionableResults),
    tissue: codeOf(actionableResults),
    pair: codeOf(pairStatuses),
    signal_band: codeOf(signalBands),
    /** Whether a review knows why tissue lacks a finding of blood, and whether the board recommended treatment with blood before it. */
    blood_confirmed: codeOf(["yes", "no"]),
    blood_recommended: codeOf(["yes", "no"]),
    patients: count,
  },
});
/** Consented patients of whom blood and tissue say the same. */
export type ActionableCount = Row<typeof actionable.columns>;
