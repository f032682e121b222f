import { agreementClasses } from "../../cubes/codes.ts";
import { codeOf, count, orNull, text } from "../../engine/decode.ts";
import classesSql from "../agreement-patients/query.sql?raw";
import { agreementModel } from "../agreement-patients/stats.ts";
import monthsSql from "../enrolment-by-month/query.sql?raw";
import { monthModel } from "../enrolment-by-month/stats.ts";
import { type Context, definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { standing } from "../turnaround-total/standing.ts";
import { totalModel } from "../turnaround-total/stats.ts";
import { drawStatus } from "./chart.ts";
import beforeSql from "./query.sql?raw";
import { statusModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  months: { month: orNull(text), screened: count, consented: count, paired_evaluable: count },
  classes: {
    class: codeOf(agreementClasses),
    consented: count,
    evaluable: count,
    both: count,
    tissue_only: count,
    tissue_only_low_signal: count,
    blood_only: count,
  },
  before: { consented: count, paired_evaluable: count },
};

const release = ({ manifest }: Context): readonly string[] => [manifest.previous ?? ""];

export const statusHeadlines = definePanel({
  id: "status-headlines",
  page: "status",
  queries: {
    months: { sql: monthsSql, columns: columns.months },
    standing,
    classes: { sql: classesSql, columns: columns.classes },
    before: { sql: beforeSql, columns: columns.before, more: release },
  },
  model: ({ months, standing, classes, before }, { manifest, filters }) => {
    const { study, supplied, previous } = manifest;
    return statusModel(
      monthModel(months, study, filters, supplied),
      totalModel(standing, study, supplied),
      agreementModel(classes, study, supplied),
      previous,
      before[0],
    );
  },
  draw: drawStatus,
  table: ({ rows }) => ({
    columns: [
      column.code("headline", "headline"),
      column.number("value", ""),
      column.number("low", ""),
      column.number("high", ""),
      column.count("events", ""),
      column.count("trials", ""),
      column.code("unit", "unit"),
      column.status(),
    ],
    rows,
  }),
  words,
});
