import { count, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consents of each site by month (YYYY-MM). */
export const joinedBySiteMonth = question({ sql, columns: { site: text, month: text, consented: count } });
export type SiteMonth = Row<typeof joinedBySiteMonth.columns>;
