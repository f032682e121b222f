import { segmentNames, segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull, whole } from "../../engine/decode.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawSegments } from "./chart.ts";
import sql from "./query.sql?raw";
import { segmentModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  specimen: codeOf(specimens),
  segment: codeOf(segmentNames),
  status: codeOf(segmentStatuses),
  days: orNull(whole),
  samples: count,
};

export const turnaroundSegments = definePanel({
  id: "turnaround-segments",
  page: "turnaround",
  queries: {
    standing: {
      sql,
      columns,
    },
  },
  model: ({ standing }, { manifest }) => segmentModel(standing, manifest.supplied),
  draw: drawSegments,
  table: ({ rows }) => ({
    columns: [
      column.code("specimen", "specimen"),
      column.code("segment", "segment"),
      column.count("started", "samples"),
      column.count("completed", "samples"),
      column.count("pending", "samples"),
      column.count("ended_without_report", "samples"),
      column.count("unknown", "samples"),
      column.days("mean_days"),
      column.days("p25_days"),
      column.days("median_days"),
      column.days("p75_days"),
      column.days("p90_days"),
      column.status(),
    ],
    rows,
  }),
  words,
});
