import { strategies } from "../../cubes/codes.ts";
import { codeOf, count, orNull, type Row, whole } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consented patients with an actionable finding under each order of tests, by the days until it was reported. */
export const actionableDays = question({
  sql,
  columns: { strategy: codeOf(strategies), days: orNull(whole), patients: count },
});
/** Consented patients with an actionable finding after as many days; null where the days are unknown. */
export type ActionableDays = Row<typeof actionableDays.columns>;
