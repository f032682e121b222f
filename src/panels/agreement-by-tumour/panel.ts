import { codeOf, count, text } from "../../engine/decode.ts";
import { drawBy } from "../agreement-by/chart.ts";
import { byModel } from "../agreement-by/stats.ts";
import { byTable } from "../agreement-by/table.ts";
import { definePanel } from "../panel.ts";
import sql from "./query.sql?raw";
import { words } from "./words.ts";

const columns = {
  band: text,
  class: codeOf(["any", "actionable"]),
  consented: count,
  evaluable: count,
  both: count,
  tissue_only: count,
  blood_only: count,
  low_signal: count,
};

export const agreementByTumour = definePanel({
  id: "agreement-by-tumour",
  page: "concordance",
  queries: { groups: { sql, columns } },
  model: ({ groups }, { manifest }) => byModel(groups, manifest.study, manifest.supplied),
  draw: drawBy(({ names }) => names.tumour_group, "tumour_group"),
  table: byTable("tumour_group", "tumour_group"),
  words,
});
