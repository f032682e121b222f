import { definePanel } from "../../../define/panel.ts";
import { foundCounts } from "../../../questions/genes/counts.ts";
import { genes } from "../../../questions/genes/question.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { drawGenes } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { genesModel, tableRow } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const agreementGenes = definePanel({
  id: "agreement-genes",
  page: "genes",
  compared: null,
  related: ["genes-matrix"],
  questions: { genes, states },
  needs: ["samples", "variants", "patients.consented_on"],
  model: ({ genes, states }) => genesModel(foundCounts(genes), classCounts(states)),
  facts: factsOf,
  draw: drawGenes,
  table,
  rows: (model) => model.genes.map((row) => tableRow(row, model.evaluable)),
  words,
  nothing,
});
