import { segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull } from "../../engine/decode.ts";
import { agreementModel } from "../agreement-patients/stats.ts";
import { classCounts, statesQuery } from "../agreement-states/states.ts";
import { monthModel } from "../enrolment-by-month/stats.ts";
import { inclusionsQuery, stepsByMonth } from "../inclusions/inclusions.ts";
import { type Context, definePanel } from "../panel.ts";
import { column } from "../table.ts";
import standingSql from "../turnaround-total/query.sql?raw";
import { totalModel, totalSegments } from "../turnaround-total/stats.ts";
import { drawStatus } from "./chart.ts";
import beforeSql from "./query.sql?raw";
import { statusModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  standing: {
    specimen: codeOf(specimens),
    segment: codeOf(totalSegments),
    status: codeOf(segmentStatuses),
    days: orNull(count),
    samples: count,
  },
  before: { consented: count, paired_evaluable: count },
};

const release = ({ manifest }: Context): readonly string[] => [manifest.previous ?? ""];

export const statusHeadlines = definePanel({
  id: "status-headlines",
  page: "status",
  queries: {
    patients: inclusionsQuery,
    standing: { sql: standingSql, columns: columns.standing },
    states: statesQuery,
    before: { sql: beforeSql, columns: columns.before, more: release },
  },
  model: ({ patients, standing, states, before }, context) => {
    const { manifest, filters } = context;
    const { study, supplied, previous } = manifest;
    return statusModel(
      monthModel(stepsByMonth(patients, context), study, filters, supplied),
      totalModel(standing, study, supplied),
      agreementModel(classCounts(states), study, supplied),
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
