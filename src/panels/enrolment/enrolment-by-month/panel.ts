import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { monthCounts } from "../../../questions/steps-by-month/counts.ts";
import { stepsByMonth } from "../../../questions/steps-by-month/question.ts";
import { drawMonths } from "./chart.ts";
import { monthModel } from "./stats.ts";
import { words } from "./words.ts";

export const enrolmentByMonth = definePanel({
  id: "enrolment-by-month",
  page: "enrolment",
  questions: { patients: stepsByMonth },
  model: ({ patients }, context) => {
    const { manifest, filters } = context;
    return monthModel(monthCounts(patients, context), manifest.study, filters, manifest.supplied);
  },
  draw: drawMonths,
  table: ({ months }) => ({
    columns: [
      column.month("month"),
      column.count("screened", "patients"),
      column.count("consented", "patients"),
      column.count("cumulative_consented", "patients"),
      column.count("planned_cumulative", "patients"),
      column.count("paired_evaluable", "patients"),
      column.count("cumulative_paired_evaluable", "patients"),
    ],
    rows: months,
  }),
  words,
});
