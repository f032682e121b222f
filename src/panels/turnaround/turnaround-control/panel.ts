import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { received } from "../../../questions/received/question.ts";
import { isWorking } from "../../../state/filters.ts";
import { drawControl } from "./chart.ts";
import { controlModel } from "./stats.ts";
import { words } from "./words.ts";

export const turnaroundControl = definePanel({
  id: "turnaround-control",
  page: "turnaround",
  questions: { received },
  model: ({ received }, { manifest }) => controlModel(received, manifest.study, manifest.supplied),
  draw: drawControl,
  table: ({ rows }, { filters }) => ({
    columns: [
      column.code("specimen", "specimen"),
      column.month("month"),
      column.count("completed", "samples"),
      column.count("pending", "samples"),
      column.days("median_days", isWorking(filters)),
      column.days("mean", isWorking(filters)),
      column.days("lower", isWorking(filters)),
      column.days("upper", isWorking(filters)),
      column.code("rule", "xmr_rules"),
      column.status(),
    ],
    rows,
  }),
  words,
});
