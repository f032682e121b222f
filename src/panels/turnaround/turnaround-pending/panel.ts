import { definePanel } from "../../../define/panel.ts";
import { calendarDays } from "../../../questions/days/question.ts";
import { drawPending } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { pendingModel, rowsOf, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const turnaroundPending = definePanel({
  id: "turnaround-pending",
  page: "turnaround",
  compared: {
    label: { en: "tissue samples past target", nb: "vevsprøver over målet" },
    column: "past_target",
    row: { specimen: "tissue", band: "all" },
  },
  alsoOn: ["unit"],
  untouchedBy: ["days"],
  questions: { days: calendarDays },
  needs: ["samples", "samples.received_on"],
  without: (_, { manifest }) => withoutTable(manifest.study),
  model: ({ days }, { manifest }) => pendingModel(days, manifest.study),
  facts: factsOf,
  draw: drawPending,
  table,
  rows: rowsOf,
  words,
  nothing,
});
