import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { standing } from "../../../questions/standing/question.ts";
import { drawPending } from "./chart.ts";
import { pendingModel } from "./stats.ts";
import { words } from "./words.ts";

export const turnaroundPending = definePanel({
  id: "turnaround-pending",
  page: "turnaround",
  untouchedBy: ["days"],
  questions: { standing },
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
