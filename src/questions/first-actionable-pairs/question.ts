import { strategies } from "../../cubes/codes.ts";
import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

const states = ["both", "order_only", "tissue_only", "neither"] as const;

/** Consented patients by whether an actionable report was there by a day under an order of tests and with tissue alone, of whom both are known. */
export const firstActionablePairs = question({
  sql,
  columns: { strategy: codeOf(strategies), day: count, state: codeOf(states), patients: count },
});
export type FirstActionablePair = Row<typeof firstActionablePairs.columns>;
