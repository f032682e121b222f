import { count, orNull, text } from "../../engine/decode.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawMonths } from "./chart.ts";
import sql from "./query.sql?raw";
import { monthModel } from "./stats.ts";
import { words } from "./words.ts";

export const monthColumns = {
  month: orNull(text),
  screened: count,
  consented: count,
  paired_evaluable: count,
};

export const enrolmentByMonth = definePanel({
  id: "enrolment-by-month",
  page: "enrolment",
  queries: {
    months: {
      sql,
      columns: monthColumns,
    },
  },
  model: ({ months }, { manifest, filters }) => monthModel(months, manifest.study, filters, manifest.supplied),
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
