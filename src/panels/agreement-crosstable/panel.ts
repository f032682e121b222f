import { agreementClasses, pairStatuses, states } from "../../cubes/codes.ts";
import { codeOf, count } from "../../engine/decode.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawCross } from "./chart.ts";
import sql from "./query.sql?raw";
import { crossModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  class: codeOf(agreementClasses),
  blood_state: codeOf(states),
  tissue_state: codeOf(states),
  pair: codeOf(pairStatuses),
  patients: count,
};

export const agreementCrosstable = definePanel({
  id: "agreement-crosstable",
  page: "concordance",
  queries: { cells: { sql, columns } },
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
