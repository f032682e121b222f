import { count, text } from "../../engine/decode.ts";
import { lastCompleteMonth } from "../../stats/complete-month.ts";
import { addMonths } from "../../stats/months.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** The last month (YYYY-MM) all of whose consents are at least three whole months before a day (YYYY-MM-DD). */
export const lastSettled = (day: string): string => addMonths(lastCompleteMonth(day), -3);

/** Of the patients of each site who consented at least three whole months before the data cut, those with an evaluable pair. */
export const settledBySite = question({
  sql,
  columns: { site: text, events: count, trials: count },
  more: ({ manifest }) => [lastSettled(manifest.study.data_cut)],
});
