import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { flow } from "../../../questions/flow/question.ts";
import { drawSelection } from "./chart.ts";
import { selectionModel } from "./stats.ts";
import { words } from "./words.ts";

export const selection = definePanel({
  id: "selection",
  page: "enrolment",
  questions: { flow },
  model: ({ flow }) => selectionModel(flow),
  draw: drawSelection,
  table: ({ rows }) => ({
    columns: [
      column.code("step", "flow_step"),
      column.code("reason", "reason"),
      column.count("patients", "patients"),
      column.count("of_patients", "patients"),
      column.share("share", "of_patients"),
      column.share("share_low", "of_patients"),
      column.share("share_high", "of_patients"),
      column.status(),
    ],
    rows,
  }),
  words,
});
