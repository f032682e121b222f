import { monthColumns } from "../enrolment-by-month/panel.ts";
import sql from "../enrolment-by-month/query.sql?raw";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawControl } from "./chart.ts";
import { controlModel } from "./stats.ts";
import { words } from "./words.ts";

export const enrolmentControl = definePanel({
  id: "enrolment-control",
  page: "enrolment",
  queries: { months: { sql, columns: monthColumns } },
  model: ({ months }, { manifest, filters }) => controlModel(months, manifest.study, filters),
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
