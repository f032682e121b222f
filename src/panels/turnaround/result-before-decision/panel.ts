import { definePanel } from "../../../define/panel.ts";
import { hasSupplied } from "../../../engine/supplied.ts";
import { consentWaits } from "../../../questions/consent-waits/question.ts";
import { ends } from "../../../questions/ends/question.ts";
import { endsBeforeBoard } from "../../../questions/ends-before-board/question.ts";
import { drawDecision } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { decisionModel, tableRows, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const resultBeforeDecision = definePanel({
  id: "result-before-decision",
  page: "turnaround",
  compared: {
    label: { en: "patients with a blood report by day 28", nb: "pasienter med svar på blod innen dag 28" },
    column: "from_consent_by_day_28",
    row: { specimen: "blood", cause: "of_consented" },
  },
  related: ["turnaround-total", "consequence-flow"],
  questions: { ends, endsBeforeBoard, consentWaits },
  needs: ["samples", "samples.received_on", "samples.reported_on"],
  without: withoutTable,
  model: ({ ends, endsBeforeBoard, consentWaits }, { manifest }) =>
    decisionModel(
      ends,
      manifest.supplied.includes("decisions") ? endsBeforeBoard : null,
      consentWaits,
      hasSupplied(manifest, "patients.consented_on"),
    ),
  facts: factsOf,
  draw: drawDecision,
  table,
  rows: ({ ended }) => ended.flatMap(tableRows),
  words,
  nothing,
});
