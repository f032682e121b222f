import { segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull, text } from "../../engine/decode.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawControl } from "./chart.ts";
import sql from "./query.sql?raw";
import { controlModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  specimen: codeOf(specimens),
  month: text,
  status: codeOf(segmentStatuses),
  days: orNull(count),
  samples: count,
};

export const turnaroundControl = definePanel({
  id: "turnaround-control",
  page: "turnaround",
  queries: {
    months: {
      sql,
      columns,
    },
  },
  model: ({ months }, { manifest }) => controlModel(months, manifest.study, manifest.supplied),
  draw: drawControl,
  table: ({ rows }) => ({
    columns: [
      column.code("specimen", "specimen"),
      column.month("month"),
      column.count("completed", "samples"),
      column.count("pending", "samples"),
      column.days("median_days"),
      column.days("mean"),
      column.days("lower"),
      column.days("upper"),
      column.code("rule", "xmr_rules"),
      column.status(),
    ],
    rows,
  }),
  words,
});
