import { definePanel } from "../../../define/panel.ts";
import { foundCounts } from "../../../questions/genes/counts.ts";
import { genes } from "../../../questions/genes/question.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { drawMatrix } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { matrixModel, tableRows } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const genesMatrix = definePanel({
  id: "genes-matrix",
  page: "genes",
  compared: null,
  keys: ["gene", "class"],
  questions: { genes, states },
  needs: ["samples", "variants", "patients.consented_on"],
  announces: ["gene"],
  model: ({ genes, states }, { manifest: { study, rounding }, filters }) =>
    matrixModel(foundCounts(genes), classCounts(states), study.panel_genes, filters.gene, rounding !== undefined),
  facts: factsOf,
  draw: drawMatrix,
  table,
  rows: tableRows,
  words,
  nothing,
});
