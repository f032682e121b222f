import { variantClasses } from "../../cubes/codes.ts";
import { codeOf, count, text } from "../../engine/decode.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawMatrix } from "./chart.ts";
import pairsSql from "./pairs.sql?raw";
import sql from "./query.sql?raw";
import { matrixModel, tableLines } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  gene: text,
  class: codeOf([...variantClasses, "fusion_partner"]),
  both: count,
  tissue_only: count,
  blood_only: count,
  only_haematopoiesis: count,
};
const pairColumns = { class: codeOf(["any", ...variantClasses]), consented: count, evaluable: count };

export const genesMatrix = definePanel({
  id: "genes-matrix",
  page: "genes",
  queries: {
    found: { sql, columns },
    pairs: { sql: pairsSql, columns: pairColumns },
  },
  model: ({ found, pairs }, { manifest, filters }) =>
    matrixModel(found, pairs, manifest.study.panel_genes, manifest.supplied, filters.gene),
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
