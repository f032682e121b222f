import { definePanel } from "../../../define/panel.ts";
import { drawOne } from "../../../kinds/one-specimen/chart.ts";
import { oneModel } from "../../../kinds/one-specimen/stats.ts";
import { oneTable } from "../../../kinds/one-specimen/table.ts";
import sql from "../../../questions/actionable/question.sql?raw";
import { actionableColumns } from "../../../questions/actionable/question.ts";
import { parts } from "./parts.ts";
import { words } from "./words.ts";

export const lostWithBloodOnly = definePanel({
  id: "lost-with-blood-only",
  page: "value",
  questions: { results: { sql, columns: actionableColumns } },
  model: ({ results }, { manifest }) => oneModel(results, "tissue", parts, manifest.study, manifest.supplied),
  draw: drawOne("tissue", (names) => names.loss_part),
  table: oneTable("loss_part"),
  words,
});
