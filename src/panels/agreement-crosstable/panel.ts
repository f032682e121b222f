import { statesQuery } from "../agreement-states/states.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawCross } from "./chart.ts";
import { crossModel } from "./stats.ts";
import { words } from "./words.ts";

export const agreementCrosstable = definePanel({
  id: "agreement-crosstable",
  page: "concordance",
  queries: { cells: statesQuery },
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
