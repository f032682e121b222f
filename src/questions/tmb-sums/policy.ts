import { sum } from "d3-array";
import { textIn } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { tmbSums } from "./question.ts";

export const tmbSumsPolicy = partners("tmb-sums", tmbSums, {
  told: {
    coarser: {
      en: "Bias, limits and concordance are worked out from bins, not from values.",
      nb: "Skjevhet, grenser og samsvar er regnet ut fra grupper, ikke fra verdier.",
    },
  },
  from: ["tmb"],
  rows: (answered) => {
    const pairs = answered("tmb").map((cell) => {
      const [mean, difference] = [Number(textIn(cell, "mean_bin")), Number(textIn(cell, "difference_bin"))];
      return { n: cell.n, blood: mean + difference / 2, tissue: mean - difference / 2 };
    });
    const ratios = pairs.flatMap(({ n, blood, tissue }) =>
      blood > 0 && tissue > 0 ? [{ n, log: Math.log(blood / tissue) }] : [],
    );
    return [
      {
        ratio_pairs: sum(ratios, ({ n }) => n),
        sum_log_ratio: sum(ratios, ({ n, log }) => n * log),
        sum_log_ratio_squared: sum(ratios, ({ n, log }) => n * log ** 2),
        pairs: sum(pairs, ({ n }) => n),
        sum_blood: sum(pairs, ({ n, blood }) => n * blood),
        sum_tissue: sum(pairs, ({ n, tissue }) => n * tissue),
        sum_blood_squared: sum(pairs, ({ n, blood }) => n * blood ** 2),
        sum_tissue_squared: sum(pairs, ({ n, tissue }) => n * tissue ** 2),
        sum_product: sum(pairs, ({ n, blood, tissue }) => n * blood * tissue),
      },
    ];
  },
});
