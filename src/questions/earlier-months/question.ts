import { count, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consents of each site by month (YYYY-MM), as every earlier release knew them. */
export const earlierMonths = question({
  sql,
  columns: { release: text, site: text, month: text, consented: count },
});
export type EarlierMonth = Row<typeof earlierMonths.columns>;
