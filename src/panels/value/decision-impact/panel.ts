import { definePanel } from "../../../define/panel.ts";
import { column, declareTable } from "../../../define/table.ts";
import { impact } from "../../../questions/impact/question.ts";
import { impactBoard } from "../../../questions/impact-board/question.ts";
import { drawImpact } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { impactModel, tableRows, withoutNumbers } from "./model.ts";
import { en, nothingEn } from "./words.en.ts";
import { nb, nothingNb } from "./words.nb.ts";

const benefit = column.number("per 100 tested");

export const table = declareTable({
  impact_line: column.code("impact_line"),
  strategy: column.code("strategy"),
  weight: column.withLimits(column.number("unneeded per missed")),
  patients: column.count("patients"),
  of_patients: column.count("patients"),
  share: column.estimate("of_patients"),
  net_benefit_worst: benefit,
  net_benefit_best: benefit,
  status: column.status(),
});

export const decisionImpact = definePanel({
  id: "decision-impact",
  page: "value",
  compared: {
    label: {
      en: "patients with a recommendation that blood alone informed",
      nb: "pasienter med en anbefaling som bare bygger på blod",
    },
    column: "share",
    row: { impact_line: "recommended_blood" },
    n: "patients",
  },
  keys: ["impact_line", "strategy", "weight"],
  questions: { impact, board: impactBoard },
  needs: ["samples", "variants", "patients.consented_on", "variants.tier"],
  without: withoutNumbers,
  model: ({ impact, board }, setting) => impactModel(impact, board, setting),
  facts: factsOf,
  draw: drawImpact,
  table,
  rows: tableRows,
  words: { en, nb },
  nothing: { en: nothingEn, nb: nothingNb },
});
