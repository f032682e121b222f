import { count, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Of the patients screened at each site, those who have consented since; both by the month of screening. */
export const consentsBySite = question({ sql, columns: { site: text, events: count, trials: count } });
