import { definePanel } from "../../../define/panel.ts";
import { hasSupplied } from "../../../engine/supplied.ts";
import { consequences } from "../../../questions/consequences/question.ts";
import { notStarted } from "../../../questions/not-started/question.ts";
import { drawConsequences } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { consequenceModel, tableRows, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const consequenceFlow = definePanel({
  id: "consequence-flow",
  page: "value",
  compared: {
    label: {
      en: "discussed patients whose treatment was started",
      nb: "diskuterte pasienter som fikk startet behandling",
    },
    column: "share",
    row: { informed_by: "all", step: "started", not_started_reason: null },
    n: "patients",
  },
  related: ["added-by-blood"],
  questions: { consequences, notStarted },
  needs: ["decisions", "patients.consented_on", "decisions.started_on"],
  without: withoutTable,
  model: ({ consequences, notStarted }, { manifest }) =>
    consequenceModel(consequences, notStarted, (needed) => hasSupplied(manifest, needed)),
  facts: factsOf,
  draw: drawConsequences,
  table,
  rows: tableRows,
  words,
  nothing,
});
