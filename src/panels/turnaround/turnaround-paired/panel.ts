import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { pairedDays } from "../../../questions/paired-days/question.ts";
import { isWorking } from "../../../state/filters.ts";
import { drawPaired } from "./chart.ts";
import { pairedModel } from "./stats.ts";
import { words } from "./words.ts";

export const turnaroundPaired = definePanel({
  id: "turnaround-paired",
  page: "turnaround",
  questions: { pairs: pairedDays },
  model: ({ pairs }, { manifest }) => pairedModel(pairs, manifest.supplied),
  draw: drawPaired,
  table: ({ paired }, { filters }) => ({
    columns: [
      column.code("since", "since"),
      column.days("difference_days", isWorking(filters)),
      column.count("patients", "patients"),
      column.count("blood_first", "patients"),
      column.count("same_day", "patients"),
      column.count("tissue_first", "patients"),
      column.days("shift_days", isWorking(filters)),
      column.days("shift_low", isWorking(filters)),
      column.days("shift_high", isWorking(filters)),
      column.days("median_days", isWorking(filters)),
      column.share("share", "patients"),
      column.share("share_low", "patients"),
      column.share("share_high", "patients"),
      column.status(),
    ],
    rows: paired.flatMap(({ rows }) => rows),
  }),
  words,
});
