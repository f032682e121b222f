import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import type { TableColumn } from "../../../define/table.ts";
import { received } from "../../../questions/received/question.ts";
import { drawSites } from "./chart.ts";
import { sitesModel } from "./stats.ts";
import { words } from "./words.ts";

const limit = (name: string): TableColumn => ({ name, kind: "share", unit: "share (0 to 1)" });

export const turnaroundSites = definePanel({
  id: "turnaround-sites",
  page: "turnaround",
  untouchedBy: ["days"],
  questions: { received },
  model: ({ received }, { manifest, filters }) => sitesModel(received, manifest.study, filters, manifest.supplied),
  draw: drawSites,
  table: ({ rows }) => ({
    columns: [
      column.code("node", "node"),
      column.code("specimen", "specimen"),
      column.count("on_target", "samples"),
      column.count("due", "samples"),
      column.share("share", "due"),
      column.share("share_low", "due"),
      column.share("share_high", "due"),
      limit("overall"),
      limit("limit_low95"),
      limit("limit_high95"),
      limit("limit_low998"),
      limit("limit_high998"),
      column.code("outside", "funnel_place"),
      column.days("target_days"),
      column.status(),
    ],
    rows,
  }),
  words,
});
