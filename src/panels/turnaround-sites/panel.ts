import { segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull, text } from "../../engine/decode.ts";
import { definePanel } from "../panel.ts";
import { column, type TableColumn } from "../table.ts";
import { drawSites } from "./chart.ts";
import sql from "./query.sql?raw";
import { sitesModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  node: text,
  specimen: codeOf(specimens),
  status: codeOf(segmentStatuses),
  days: orNull(count),
  samples: count,
};

const limit = (name: string): TableColumn => ({ name, kind: "share", unit: "share (0 to 1)" });

export const turnaroundSites = definePanel({
  id: "turnaround-sites",
  page: "turnaround",
  queries: {
    standing: {
      sql,
      columns,
    },
  },
  model: ({ standing }, { manifest, filters }) => sitesModel(standing, manifest.study, filters, manifest.supplied),
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
