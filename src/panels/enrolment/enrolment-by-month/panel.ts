import { definePanel } from "../../../define/panel.ts";
import { monthCounts } from "../../../questions/steps-by-month/counts.ts";
import { stepsByMonth } from "../../../questions/steps-by-month/question.ts";
import { drawMonths } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { monthModel, tableRow } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const enrolmentByMonth = definePanel({
  id: "enrolment-by-month",
  page: "enrolment",
  compared: {
    label: { en: "patients who have consented", nb: "pasienter som har samtykket" },
    column: "cumulative_consented",
    row: "last",
  },
  related: ["enrolment-forecast", "enrolment-control"],
  questions: { patients: stepsByMonth },
  needs: ["patients.consented_on"],
  model: ({ patients }, setting) => monthModel(monthCounts(patients, setting), setting),
  facts: factsOf,
  draw: drawMonths,
  table,
  rows: ({ months }) => months.map(tableRow),
  words,
  nothing,
});
