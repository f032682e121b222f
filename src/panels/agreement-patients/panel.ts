import { classCounts, statesQuery } from "../agreement-states/states.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawPatients } from "./chart.ts";
import { agreementModel } from "./stats.ts";
import { words } from "./words.ts";

export const agreementPatients = definePanel({
  id: "agreement-patients",
  page: "concordance",
  queries: { states: statesQuery },
  model: ({ states }, { manifest }) => agreementModel(classCounts(states), manifest.study, manifest.supplied),
  draw: drawPatients,
  table: ({ rows }) => ({
    columns: [
      column.code("class", "class"),
      column.count("both", "patients"),
      column.count("tissue_only", "patients"),
      column.count("blood_only", "patients"),
      column.count("neither", "patients"),
      column.count("not_evaluable", "patients"),
      column.share("ppa", "tissue_positive"),
      column.share("ppa_low", "tissue_positive"),
      column.share("ppa_high", "tissue_positive"),
      column.share("npa", "tissue_negative"),
      column.share("npa_low", "tissue_negative"),
      column.share("npa_high", "tissue_negative"),
      column.share("ppv", "blood_positive"),
      column.share("ppv_low", "blood_positive"),
      column.share("ppv_high", "blood_positive"),
      column.p("mcnemar_p"),
      column.number("kappa", "index (−1 to 1)"),
      column.number("kappa_low", "index (−1 to 1)"),
      column.number("kappa_high", "index (−1 to 1)"),
      column.share("prevalence", "evaluable"),
      column.number("positive_agreement", "index (0 to 1)"),
      column.number("negative_agreement", "index (0 to 1)"),
      column.count("evaluable", "patients"),
      column.count("tissue_positive", "patients"),
      column.count("tissue_negative", "patients"),
      column.count("blood_positive", "patients"),
      column.count("tissue_only_low_signal", "patients"),
      column.status(),
    ],
    rows,
  }),
  words,
});
