import { definePanel } from "../../../define/panel.ts";
import { table } from "../../../kinds/flow-steps/table.ts";
import { flowCounts } from "../../../questions/flow/counts.ts";
import { flow } from "../../../questions/flow/question.ts";
import { drawFlow } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { flowModel, tableRows } from "./model.ts";
import { nothing, words } from "./words.ts";

export const enrolmentFlow = definePanel({
  id: "enrolment-flow",
  page: "enrolment",
  compared: {
    label: { en: "consented patients with an evaluable pair", nb: "inkluderte pasienter med evaluerbart par" },
    column: "share",
    row: { step: "paired_evaluable", reason: null },
    n: "patients",
  },
  related: ["sites-evaluable-rate", "test-success"],
  questions: { flow },
  needs: ["patients.consented_on"],
  model: ({ flow }, { manifest }) => flowModel(flowCounts(flow), manifest.supplied),
  facts: factsOf,
  draw: drawFlow,
  table,
  rows: tableRows,
  words,
  nothing,
});
