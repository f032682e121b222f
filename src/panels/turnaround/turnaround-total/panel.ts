import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { standing } from "../../../questions/standing/question.ts";
import { isWorking } from "../../../state/filters.ts";
import { drawTotal } from "./chart.ts";
import { totalModel } from "./stats.ts";
import { words } from "./words.ts";

export const turnaroundTotal = definePanel({
  id: "turnaround-total",
  page: "turnaround",
  questions: { standing },
  model: ({ standing }, { manifest }) => totalModel(standing, manifest.study, manifest.supplied),
  draw: drawTotal,
  table: ({ rows }, { filters }) => ({
    columns: [
      column.code("specimen", "specimen"),
      column.code("segment", "segment"),
      column.days("km_median_days", isWorking(filters)),
      column.days("km_p75_days", isWorking(filters)),
      column.days("km_p90_days", isWorking(filters)),
      column.days("target_days"),
      column.share("within_target", "due"),
      column.share("within_target_low", "due"),
      column.share("within_target_high", "due"),
      column.count("started", "samples"),
      column.count("completed", "samples"),
      column.count("pending", "samples"),
      column.count("ended_without_report", "samples"),
      column.count("unknown", "samples"),
      column.days("km_median_low", isWorking(filters)),
      column.days("km_median_high", isWorking(filters)),
      { name: "target_share", kind: "share", unit: "share (0 to 1)" },
      column.count("on_target", "samples"),
      column.count("due", "samples"),
      column.status(),
    ],
    rows,
  }),
  words,
});
