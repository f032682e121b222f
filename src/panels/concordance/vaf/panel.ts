import { definePanel } from "../../../define/panel.ts";
import { vafBins } from "../../../questions/vaf/question.ts";
import { variantSums } from "../../../questions/variant-sums/question.ts";
import { drawVaf } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { tableRows, vafModel } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const vaf = definePanel({
  id: "vaf",
  page: "concordance",
  compared: {
    label: { en: "variants with a lower fraction in blood", nb: "varianter med lavere andel i blod" },
    column: "share",
    row: { fraction_share: "lower_in_blood" },
    n: "events",
  },
  keys: ["class", "result", "blood_bin", "tissue_bin", "fraction_share"],
  questions: { vafBins, sums: variantSums },
  needs: ["samples", "variants", "patients.consented_on", "variants.vaf"],
  leadershipAlone: ["sums"],
  model: ({ vafBins, sums }, { manifest }) => vafModel(vafBins, manifest.rounding ? null : sums),
  facts: factsOf,
  draw: drawVaf,
  table,
  rows: tableRows,
  words,
  nothing,
});
