import { isDefault } from "../../state/filters.ts";
import { agreementModel } from "../agreement-patients/stats.ts";
import { classCounts, statesQuery } from "../agreement-states/states.ts";
import { monthModel } from "../enrolment-by-month/stats.ts";
import { datedRows } from "../enrolment-forecast/pace.ts";
import { forecastModel } from "../enrolment-forecast/stats.ts";
import { earlierQuery, inclusionsQuery, stepsByMonth, stepsOfRelease } from "../inclusions/inclusions.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { standing } from "../turnaround-total/standing.ts";
import { totalModel } from "../turnaround-total/stats.ts";
import { drawStatus } from "./chart.ts";
import { statusModel } from "./stats.ts";
import { words } from "./words.ts";

export const statusHeadlines = definePanel({
  id: "status-headlines",
  page: "status",
  queries: {
    patients: inclusionsQuery,
    standing,
    states: statesQuery,
    earlier: earlierQuery,
  },
  model: ({ patients, standing, states, earlier }, context) => {
    const { manifest, filters } = context;
    const { study, supplied, previous } = manifest;
    return statusModel(
      monthModel(stepsByMonth(patients, context), study, filters, supplied),
      totalModel(standing, study, supplied),
      agreementModel(classCounts(states), study, supplied),
      previous,
      previous === null ? undefined : stepsOfRelease(earlier, previous),
      isDefault(filters) ? forecastModel([...datedRows(patients), ...earlier], context) : null,
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
