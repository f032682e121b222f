import { definePanel } from "../../../define/panel.ts";
import { vafBins } from "../../../questions/vaf/question.ts";
import { drawVaf } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { vafModel } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const vaf = definePanel({
  id: "vaf",
  page: "concordance",
  questions: { vafBins },
  needs: ["samples", "variants", "patients.consented_on"],
  model: ({ vafBins }) => vafModel(vafBins),
  facts: factsOf,
  draw: drawVaf,
  table,
  rows: ({ rows }) => rows,
  words,
  nothing,
});
