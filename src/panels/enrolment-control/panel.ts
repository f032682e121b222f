import { inclusionsQuery, stepsByMonth } from "../inclusions/inclusions.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawControl } from "./chart.ts";
import { controlModel } from "./stats.ts";
import { words } from "./words.ts";

export const enrolmentControl = definePanel({
  id: "enrolment-control",
  page: "enrolment",
  queries: { patients: inclusionsQuery },
  model: ({ patients }, context) =>
    controlModel(stepsByMonth(patients, context), context.manifest.study, context.filters),
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
