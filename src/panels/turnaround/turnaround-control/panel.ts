import { definePanel } from "../../../define/panel.ts";
import { ignoring } from "../../../questions/question.ts";
import { receivedByMonth } from "../../../questions/received-by-month/question.ts";
import { drawControl } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { controlModel, rowsOf } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const turnaroundControl = definePanel({
  id: "turnaround-control",
  page: "turnaround",
  compared: null,
  related: ["turnaround-since"],
  questions: { received: ignoring(receivedByMonth, "period") },
  needs: ["samples", "samples.received_on", "samples.reported_on"],
  model: ({ received }, { manifest, filters }) => controlModel(received, manifest.study, filters.period),
  facts: factsOf,
  draw: drawControl,
  table,
  rows: rowsOf,
  words,
  nothing,
});
