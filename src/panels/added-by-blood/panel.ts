import { drawOne } from "../one-specimen/chart.ts";
import { actionableColumns } from "../one-specimen/columns.ts";
import { oneModel } from "../one-specimen/stats.ts";
import { oneTable } from "../one-specimen/table.ts";
import { definePanel } from "../panel.ts";
import { parts } from "./parts.ts";
import sql from "./query.sql?raw";
import { words } from "./words.ts";

export const addedByBlood = definePanel({
  id: "added-by-blood",
  page: "value",
  queries: { results: { sql, columns: actionableColumns } },
  model: ({ results }, { manifest }) => oneModel(results, "blood", parts, manifest.study, manifest.supplied),
  draw: drawOne("blood", (names) => names.gain_part),
  table: oneTable("gain_part"),
  words,
});
