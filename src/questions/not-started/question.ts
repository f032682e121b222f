import { count, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Stands for no reason. */
export const noReason = "none_given";
/** Patients discussed eight weeks ago or more of whom no treatment was started, by the reason that the study gives. */
export const notStarted = question({ sql, columns: { reason: text, patients: count } });
export type NotStartedCount = Row<typeof notStarted.columns>;
