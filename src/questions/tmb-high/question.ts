import { codeOf, count, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

const high = codeOf(["yes", "no"]);

/** Pairs with tumour mutational burden in both, by whether it is high in blood and in tissue. */
export const tmbHigh = question({ sql, columns: { blood_high: high, tissue_high: high, pairs: count } });
export type TmbHighCount = Row<typeof tmbHigh.columns>;
