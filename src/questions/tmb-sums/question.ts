import { count, type Row, real } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Over all pairs with tumour mutational burden in both, the sums that their agreement follows from; one row. */
export const tmbSums = question({
  sql,
  columns: {
    pairs: count,
    sum_blood: real,
    sum_tissue: real,
    sum_blood_squared: real,
    sum_tissue_squared: real,
    sum_product: real,
    ratio_pairs: count,
    sum_log_ratio: real,
    sum_log_ratio_squared: real,
  },
});
export type TmbSums = Row<typeof tmbSums.columns>;
