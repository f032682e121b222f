import { orNull, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Sites as every earlier release knew them: code, laboratory and day of opening (YYYY-MM-DD). */
export const earlierSites = question({ sql, columns: { release: text, code: text, node: text, opened: orNull(text) } });
export type EarlierSite = Row<typeof earlierSites.columns>;
