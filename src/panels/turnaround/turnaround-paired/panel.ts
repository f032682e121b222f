import { definePanel } from "../../../define/panel.ts";
import { pairedDays } from "../../../questions/paired-days/question.ts";
import { drawPaired } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { pairedModel, tableRows, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const turnaroundPaired = definePanel({
  id: "turnaround-paired",
  page: "turnaround",
  compared: {
    label: { en: "days that blood comes before tissue", nb: "dager blodet kommer før vevet" },
    column: "shift_days",
    row: { since: "receipt", difference_days: null },
    limits: ["shift_low", "shift_high"],
  },
  keys: ["since", "difference_days"],
  questions: { pairs: pairedDays },
  needs: ["samples", "patients.consented_on", "samples.reported_on"],
  without: withoutTable,
  model: ({ pairs }, { manifest }) => pairedModel(pairs, manifest.rounding),
  facts: factsOf,
  draw: drawPaired,
  table,
  rows: ({ ways }) => ways.flatMap(tableRows),
  words,
  nothing,
});
