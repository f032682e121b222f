import { definePanel } from "../../../define/panel.ts";
import { drawOne } from "../../../kinds/one-specimen/chart.ts";
import { oneModel } from "../../../kinds/one-specimen/stats.ts";
import { oneTable } from "../../../kinds/one-specimen/table.ts";
import sql from "../../../questions/actionable/question.sql?raw";
import { actionableColumns } from "../../../questions/actionable/question.ts";
import { parts } from "./parts.ts";
import { words } from "./words.ts";

export const addedByBlood = definePanel({
  id: "added-by-blood",
  page: "value",
  questions: { results: { sql, columns: actionableColumns } },
  model: ({ results }, { manifest }) => oneModel(results, "blood", parts, manifest.study, manifest.supplied),
  draw: drawOne("blood", (names) => names.gain_part),
  table: oneTable("gain_part"),
  words,
});
