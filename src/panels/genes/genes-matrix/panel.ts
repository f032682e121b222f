import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { byGene, foundQuery } from "../../../questions/genes/question.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { drawMatrix } from "./chart.ts";
import { matrixModel, tableLines } from "./stats.ts";
import { words } from "./words.ts";

export const genesMatrix = definePanel({
  id: "genes-matrix",
  page: "genes",
  questions: {
    found: foundQuery,
    patients: states,
  },
  model: ({ found, patients }, { manifest: { study, supplied }, filters }) =>
    matrixModel(byGene(found), classCounts(patients), study.panel_genes, supplied, filters.gene),
  announces: ["gene"],
  draw: drawMatrix,
  table: (model) => ({
    columns: [
      column.text("gene"),
      column.code("class", "class"),
      column.count("both", "patients"),
      column.count("tissue_only", "patients"),
      column.count("blood_only", "patients"),
      column.count("neither", "patients"),
      column.count("evaluable", "patients"),
      column.count("only_haematopoiesis", "patients"),
      column.code("haematopoiesis_gene", "haematopoiesis_gene"),
      column.status(),
    ],
    rows: tableLines(model),
  }),
  words,
});
