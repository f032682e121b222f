import { count, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import { settledBySite } from "../settled-by-site/question.ts";
import sql from "./question.sql?raw";

/** Of the patients of each site (`code`) who consented in each month at least three whole months before the data cut, those with an evaluable pair. */
export const settledBySiteMonth = question({
  sql,
  columns: { code: text, month: text, events: count, trials: count },
  ...(settledBySite.more ? { more: settledBySite.more } : {}),
});
