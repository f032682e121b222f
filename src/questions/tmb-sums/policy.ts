import { sum } from "d3-array";
import { partners } from "../partner.ts";
import { tmbSums } from "./question.ts";

const untold = [
  ...(["sum_blood", "sum_tissue", "sum_blood_squared", "sum_tissue_squared", "sum_product"] as const),
  ...(["ratio_pairs", "sum_log_ratio", "sum_log_ratio_squared"] as const),
];

export const tmbSumsPolicy = partners("tmb-sums", tmbSums, {
  told: {
    coarser: {
      en: "Pairs alone: no sum of values, from which single ones could be worked out, and no ratio or limit.",
      nb: "Bare par: ingen sum av verdier, som enkeltverdier kunne regnes ut fra, og verken forhold eller grenser.",
    },
  },
  untold,
  from: ["tmb"],
  rows: (answered) => [
    {
      pairs: sum(answered("tmb"), ({ n }) => n),
      ...{ sum_blood: 0, sum_tissue: 0, sum_blood_squared: 0, sum_tissue_squared: 0, sum_product: 0 },
      ...{ ratio_pairs: 0, sum_log_ratio: 0, sum_log_ratio_squared: 0 },
    },
  ],
});
