import { tmbHighFrom } from "./codes.ts";
import { type Cube, type CubeColumn, commonDimensions, commonFilters } from "./cube.ts";

const sum = (name: string, of: string, unit: string): CubeColumn => ({
  name,
  type: "number",
  description: `Sum of ${of} over the pairs`,
  unit,
});

export const tmb: Cube = {
  name: "tmb",
  title: "Tumour mutational burden in blood and tissue",
  grain: "Pairs with TMB in both samples, each evaluable for it, in bins and with the sums that agreement follows from",
  columns: [
    {
      name: "mean_bin",
      type: "integer",
      description: "Lower edge of the bin, 2 wide, of the mean of blood and tissue; 40 holds all from 40 on",
      unit: "mutations/Mb",
    },
    {
      name: "difference_bin",
      type: "integer",
      description: "Middle of the bin, 2 wide, of blood minus tissue; -20 and 20 hold all beyond",
      unit: "mutations/Mb",
    },
    { name: "blood_high", type: "string", description: `At least ${tmbHighFrom} in blood`, codes: ["yes", "no"] },
    { name: "tissue_high", type: "string", description: `At least ${tmbHighFrom} in tissue`, codes: ["yes", "no"] },
    ...commonDimensions("consent"),
    { name: "pairs", type: "integer", description: "Number of pairs", unit: "pairs" },
    sum("sum_blood", "TMB in blood", "mutations/Mb"),
    sum("sum_tissue", "TMB in tissue", "mutations/Mb"),
    sum("sum_blood_squared", "the square of TMB in blood", "(mutations/Mb)²"),
    sum("sum_tissue_squared", "the square of TMB in tissue", "(mutations/Mb)²"),
    sum("sum_product", "TMB in blood times TMB in tissue", "(mutations/Mb)²"),
    {
      name: "ratio_pairs",
      type: "integer",
      description: "Of the pairs, those with TMB above zero in both",
      unit: "pairs",
    },
    sum(
      "sum_log_ratio",
      "the natural logarithm of TMB in blood ÷ TMB in tissue, where both are above zero,",
      "log ratio",
    ),
    sum("sum_log_ratio_squared", "the square of that logarithm", "(log ratio)²"),
  ],
  measures: [
    "pairs",
    "sum_blood",
    "sum_tissue",
    "sum_blood_squared",
    "sum_tissue_squared",
    "sum_product",
    "ratio_pairs",
    "sum_log_ratio",
    "sum_log_ratio_squared",
  ],
  slices: [],
  filters: commonFilters,
};
