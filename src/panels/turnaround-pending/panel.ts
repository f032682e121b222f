import { segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull } from "../../engine/decode.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawPending } from "./chart.ts";
import sql from "./query.sql?raw";
import { openSegments, pendingModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  specimen: codeOf(specimens),
  segment: codeOf(openSegments),
  status: codeOf(segmentStatuses),
  days: orNull(count),
  samples: count,
};

export const turnaroundPending = definePanel({
  id: "turnaround-pending",
  page: "turnaround",
  queries: {
    standing: {
      sql,
      columns,
    },
  },
  model: ({ standing }, { manifest }) => pendingModel(standing, manifest.study, manifest.supplied),
  draw: drawPending,
  table: ({ rows }) => ({
    columns: [
      column.code("specimen", "specimen"),
      column.code("band", "age_band"),
      column.count("open", "samples"),
      column.count("received", "samples"),
      column.count("not_received", "samples"),
      column.count("past_target", "samples"),
      column.days("target_days"),
      column.days("oldest_received_days"),
      column.days("oldest_not_received_days"),
      column.status(),
    ],
    rows,
  }),
  words,
});
