import { count, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Of the patients screened at each site (`code`) in each month ('' for none), those who have consented since. */
export const consentsBySiteMonth = question({
  sql,
  columns: { code: text, month: text, events: count, trials: count },
});
