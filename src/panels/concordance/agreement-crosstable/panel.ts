import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { states } from "../../../questions/states/question.ts";
import { drawCross } from "./chart.ts";
import { crossModel } from "./stats.ts";
import { words } from "./words.ts";

export const agreementCrosstable = definePanel({
  id: "agreement-crosstable",
  page: "concordance",
  questions: { cells: states },
  model: ({ cells }, { manifest }) => crossModel(cells, manifest.supplied, manifest.study),
  draw: drawCross,
  table: ({ cells }) => ({
    columns: [
      column.code("class", "class"),
      column.code("blood_state", "state"),
      column.code("tissue_state", "state"),
      column.code("pair", "pair_status"),
      column.count("patients", "patients"),
    ],
    rows: cells,
  }),
  words,
});
