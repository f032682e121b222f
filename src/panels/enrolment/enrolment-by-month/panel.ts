import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { inclusionsQuery, stepsByMonth } from "../../../questions/inclusions/question.ts";
import { drawMonths } from "./chart.ts";
import { monthModel } from "./stats.ts";
import { words } from "./words.ts";

export const enrolmentByMonth = definePanel({
  id: "enrolment-by-month",
  page: "enrolment",
  questions: { patients: inclusionsQuery },
  model: ({ patients }, context) => {
    const { manifest, filters } = context;
    return monthModel(stepsByMonth(patients, context), manifest.study, filters, manifest.supplied);
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
