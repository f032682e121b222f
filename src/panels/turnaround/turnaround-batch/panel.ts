import { definePanel } from "../../../define/panel.ts";
import { batch } from "../../../questions/batch/question.ts";
import { drawBatch } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { batchModel, tableRows, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const turnaroundBatch = definePanel({
  id: "turnaround-batch",
  page: "turnaround",
  compared: {
    label: {
      en: "median days from library to sequencing, blood",
      nb: "median dager fra bibliotek til sekvensering, blod",
    },
    column: "median_days",
    row: { run_group: "all" },
  },
  keys: ["run_group", "size"],
  related: ["runs-used"],
  questions: { batch },
  needs: ["samples", "samples.run_id", "samples.library_on", "samples.sequenced_on"],
  without: withoutTable,
  model: ({ batch }) => batchModel(batch),
  facts: factsOf,
  draw: drawBatch,
  table,
  rows: tableRows,
  words,
  nothing,
});
