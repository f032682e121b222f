import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { drawQuality } from "./chart.ts";
import { columns } from "./columns.ts";
import { qualityCounts } from "./counts.ts";
import sql from "./query.sql?raw";
import { qualityModel } from "./stats.ts";
import { words } from "./words.ts";

export const runQuality = definePanel({
  id: "run-quality",
  page: "laboratory",
  questions: {
    metrics: {
      sql,
      columns,
    },
  },
  model: ({ metrics }, { manifest }) => qualityModel(qualityCounts(metrics), manifest.supplied),
  draw: drawQuality,
  table: ({ rows }) => ({
    columns: [
      column.code("specimen", "specimen"),
      column.code("metric", "metric"),
      column.code("classes", "gated_classes"),
      column.month("month"),
      column.count("samples", "samples"),
      column.number("median_value", "as the metric's unit says"),
      column.text("metric_unit"),
      column.number("lower_limit", "as the metric's unit says"),
      column.number("upper_limit", "as the metric's unit says"),
      column.count("outside_limits", "samples"),
      column.share("share", "samples"),
      column.share("share_low", "samples"),
      column.share("share_high", "samples"),
      column.status(),
    ],
    rows,
  }),
  words,
});
