import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { monthCounts } from "../../../questions/steps-by-month/counts.ts";
import { stepsByMonth } from "../../../questions/steps-by-month/question.ts";
import { drawControl } from "./chart.ts";
import { controlModel } from "./stats.ts";
import { words } from "./words.ts";

export const enrolmentControl = definePanel({
  id: "enrolment-control",
  page: "enrolment",
  questions: { patients: stepsByMonth },
  model: ({ patients }, context) =>
    controlModel(monthCounts(patients, context), context.manifest.study, context.filters),
  draw: drawControl,
  table: ({ rows }) => ({
    columns: [
      column.month("month"),
      column.count("consented", "patients"),
      column.number("mean", "patients"),
      column.number("lower", "patients"),
      column.number("upper", "patients"),
      column.code("rule", "xmr_rules"),
      column.status(),
    ],
    rows,
  }),
  words,
});
