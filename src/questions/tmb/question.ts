import { count, type Row, whole } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Pairs with tumour mutational burden in both, in bins of mean and of difference. */
export const tmbBins = question({ sql, columns: { mean_bin: count, difference_bin: whole, pairs: count } });
/** Pairs of one bin. */
export type TmbCount = Row<typeof tmbBins.columns>;
