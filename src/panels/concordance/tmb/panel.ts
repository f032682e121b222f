import { definePanel } from "../../../define/panel.ts";
import { tmbBins } from "../../../questions/tmb/question.ts";
import { tmbHigh } from "../../../questions/tmb-high/question.ts";
import { tmbSums } from "../../../questions/tmb-sums/question.ts";
import { drawTmb } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { tableRows, tmbModel, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const tmb = definePanel({
  id: "tmb",
  page: "concordance",
  compared: {
    label: {
      en: "agreement of mutational burden, Lin's coefficient",
      nb: "samsvar i mutasjonsbyrde, Lins koeffisient",
    },
    column: "value",
    row: { tmb_row: "concordance" },
    limits: ["low", "high"],
  },
  keys: ["tmb_row", "mean_bin", "difference_bin"],
  related: ["msi"],
  questions: { bins: tmbBins, high: tmbHigh, sums: tmbSums },
  needs: ["samples", "biomarkers", "patients.consented_on", "biomarkers.tmb"],
  without: () => withoutTable(null),
  model: (counts, { manifest }) => tmbModel(counts, manifest.rounding === undefined),
  facts: factsOf,
  draw: drawTmb,
  table,
  rows: tableRows,
  words,
  nothing,
});
