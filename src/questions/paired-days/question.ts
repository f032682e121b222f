import { firstReports, pairedSince } from "../../cubes/paired-days.ts";
import { codeOf, count, type Row, whole } from "../../engine/decode.ts";
import { chosenDays } from "../chosen-days.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Patients by how much longer tissue took than blood, and by which report came first. */
export const pairedDays = question({
  sql,
  columns: {
    since: codeOf(pairedSince),
    /** Tissue days minus blood days. */
    difference: whole,
    first: codeOf(firstReports),
    patients: count,
  },
  more: chosenDays,
});
export type PairedRow = Row<typeof pairedDays.columns>;
