import { count, orNull, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consented patients by tumour group and region of their site; region is null for a site without one. */
export const mix = question({ sql, columns: { tumour_group: text, region: orNull(text), patients: count } });
export type MixCount = Row<typeof mix.columns>;
