import { definePanel } from "../../../define/panel.ts";
import { table } from "../../../kinds/flow-steps/table.ts";
import { flowCounts } from "../../../questions/flow/counts.ts";
import { flow } from "../../../questions/flow/question.ts";
import { drawSelection } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { linesOf, selectionModel, tableRow } from "./model.ts";
import { nothing, words } from "./words.ts";

export const selection = definePanel({
  id: "selection",
  page: "enrolment",
  compared: {
    label: { en: "screened patients who consented", nb: "screenede pasienter som samtykket" },
    column: "share",
    row: { step: "consented" },
    n: "patients",
  },
  questions: { flow },
  needs: ["patients.consented_on"],
  model: ({ flow }) => selectionModel(flowCounts(flow)),
  facts: factsOf,
  draw: drawSelection,
  table,
  rows: (model) => linesOf(model).map(tableRow),
  words,
  nothing,
});
