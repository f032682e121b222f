import { type Column, codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/**
 * What the two specimens of a patient say; low_signal: blood found nothing, and held too little tumour DNA for that to mean
 * anything; unknown_signal: blood found nothing, and how much tumour DNA it held is not known.
 */
export const bandResults = [
  "both",
  "tissue_only",
  "tissue_only_low_signal",
  "tissue_only_unknown_signal",
  "blood_only",
  "neither",
  "neither_low_signal",
  "neither_unknown_signal",
  "not_evaluable",
] as const;
/** Those in which tissue alone finds something. */
export const missedResults = [
  "tissue_only",
  "tissue_only_low_signal",
  "tissue_only_unknown_signal",
] as const satisfies readonly (typeof bandResults)[number][];

/** What a panel goes by. */
export type Dimension = "signal_band" | "interval_band" | "tumour_group";

/** The question of a panel that goes by one dimension of the agreement: one statement for all, and each asks of its own dimension alone. */
export const byBand = (dimension: Dimension, band: Column<string>) =>
  question({
    sql: sql.replaceAll("{band}", dimension),
    columns: { class: codeOf(["any", "actionable"]), band, result: codeOf(bandResults), patients: count },
  });
/** Consented patients of one band with the same result in one class. */
export type BandResult = Row<ReturnType<typeof byBand>["columns"]>;
