import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { standing } from "../../../questions/standing/question.ts";
import { isWorking } from "../../../state/filters.ts";
import { drawSegments } from "./chart.ts";
import { segmentModel } from "./stats.ts";
import { words } from "./words.ts";

export const turnaroundSegments = definePanel({
  id: "turnaround-segments",
  page: "turnaround",
  questions: { standing },
  model: ({ standing }, { manifest }) => segmentModel(standing, manifest.supplied),
  draw: drawSegments,
  table: ({ rows }, { filters }) => ({
    columns: [
      column.code("specimen", "specimen"),
      column.code("segment", "segment"),
      column.count("started", "samples"),
      column.count("completed", "samples"),
      column.count("pending", "samples"),
      column.count("ended_without_report", "samples"),
      column.count("unknown", "samples"),
      column.days("mean_days", isWorking(filters)),
      column.days("p25_days", isWorking(filters)),
      column.days("median_days", isWorking(filters)),
      column.days("p75_days", isWorking(filters)),
      column.days("p90_days", isWorking(filters)),
      column.status(),
    ],
    rows,
  }),
  words,
});
