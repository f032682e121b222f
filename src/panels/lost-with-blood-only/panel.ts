import { drawOne } from "../one-specimen/chart.ts";
import { actionableColumns } from "../one-specimen/columns.ts";
import { oneModel } from "../one-specimen/stats.ts";
import { oneTable } from "../one-specimen/table.ts";
import { definePanel } from "../panel.ts";
import { parts } from "./parts.ts";
import sql from "./query.sql?raw";
import { words } from "./words.ts";

export const lostWithBloodOnly = definePanel({
  id: "lost-with-blood-only",
  page: "value",
  queries: { results: { sql, columns: actionableColumns } },
  model: ({ results }, { manifest }) => oneModel(results, "tissue", parts, manifest.study, manifest.supplied),
  draw: drawOne("tissue", (names) => names.loss_part),
  table: oneTable("loss_part"),
  words,
});
