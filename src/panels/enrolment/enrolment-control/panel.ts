import { definePanel } from "../../../define/panel.ts";
import { ignoring } from "../../../questions/question.ts";
import { monthCounts } from "../../../questions/steps-by-month/counts.ts";
import { stepsByMonth } from "../../../questions/steps-by-month/question.ts";
import { drawControl } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { controlModel, tableRows } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const enrolmentControl = definePanel({
  id: "enrolment-control",
  page: "enrolment",
  questions: { patients: ignoring(stepsByMonth, "period") },
  needs: ["patients.consented_on"],
  model: ({ patients }, setting) =>
    controlModel(monthCounts(patients, setting), setting.manifest.study, setting.filters),
  facts: factsOf,
  draw: drawControl,
  table,
  rows: ({ phases }) => tableRows(phases),
  words,
  nothing,
});
