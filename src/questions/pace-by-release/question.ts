import { count, type Row, text } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consents of each site in the six months before every earlier release, on which its forecast rested. */
export const paceByRelease = question({ sql, columns: { release: text, site: text, consented: count } });
export type ReleasePace = Row<typeof paceByRelease.columns>;
