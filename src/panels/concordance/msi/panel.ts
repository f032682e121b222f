import { definePanel } from "../../../define/panel.ts";
import { msiStates } from "../../../questions/msi/question.ts";
import { drawMsi } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { msiModel, tableRows } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const msi = definePanel({
  id: "msi",
  page: "concordance",
  compared: null,
  questions: { msiStates },
  needs: ["samples", "biomarkers", "patients.consented_on", "biomarkers.msi"],
  model: ({ msiStates }) => msiModel(msiStates),
  facts: factsOf,
  draw: drawMsi,
  table,
  rows: tableRows,
  words,
  nothing,
});
