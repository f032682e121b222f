import { sum } from "d3-array";
import type { LogRatioSums } from "../../stats/limits-of-agreement.ts";
import type { PairSums } from "../../stats/lin.ts";
import type { TmbSums } from "./question.ts";

/** The sums with tissue as x and blood as y, so that a difference of y − x is blood minus tissue. */
export const pairSums = (rows: readonly TmbSums[]): PairSums => ({
  n: sum(rows, (row) => row.pairs),
  sx: sum(rows, (row) => row.sum_tissue),
  sy: sum(rows, (row) => row.sum_blood),
  sxx: sum(rows, (row) => row.sum_tissue_squared),
  syy: sum(rows, (row) => row.sum_blood_squared),
  sxy: sum(rows, (row) => row.sum_product),
});

/** The sums of the logarithms of blood ÷ tissue, over pairs with both above zero. */
export const logRatioSums = (rows: readonly TmbSums[]): LogRatioSums => ({
  n: sum(rows, (row) => row.ratio_pairs),
  sum: sum(rows, (row) => row.sum_log_ratio),
  squares: sum(rows, (row) => row.sum_log_ratio_squared),
});
