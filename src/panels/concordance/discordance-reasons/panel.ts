import { definePanel } from "../../../define/panel.ts";
import { reasons } from "../../../questions/reasons/question.ts";
import { variantSums } from "../../../questions/variant-sums/question.ts";
import { drawReasons } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { reasonsModel, tableRow } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const discordanceReasons = definePanel({
  id: "discordance-reasons",
  page: "concordance",
  compared: {
    label: {
      en: "variants in tissue only, for low ctDNA fraction",
      nb: "varianter bare i vev, på grunn av lav ctDNA-andel",
    },
    column: "share",
    row: { class: "any", side: "tissue_only", reason: "low_signal" },
    n: "variants",
  },
  related: ["agreement-by-signal", "agreement-by-interval"],
  questions: { reasons, sums: variantSums },
  needs: ["samples", "variants", "reviews", "patients.consented_on"],
  leadershipAlone: ["sums"],
  model: ({ reasons, sums }, { manifest }) => reasonsModel(reasons, manifest.rounding ? null : sums),
  facts: factsOf,
  draw: drawReasons,
  table,
  rows: ({ rows }) => rows.map(tableRow),
  words,
  nothing,
});
