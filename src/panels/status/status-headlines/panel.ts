import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { calendarDays } from "../../../questions/days/question.ts";
import { earlierQuery, inclusionsQuery, stepsByMonth, stepsOfRelease } from "../../../questions/inclusions/question.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { isDefault } from "../../../state/filters.ts";
import { monthModel } from "../../enrolment/enrolment-by-month/stats.ts";
import { datedRows } from "../../enrolment/enrolment-forecast/pace.ts";
import { forecastModel } from "../../enrolment/enrolment-forecast/stats.ts";
import { waysOf } from "../../turnaround/turnaround-total/model.ts";
import { drawStatus } from "./chart.ts";
import { findingsOf, statusModel } from "./stats.ts";
import { words } from "./words.ts";

export const statusHeadlines = definePanel({
  id: "status-headlines",
  page: "status",
  questions: {
    patients: inclusionsQuery,
    days: calendarDays,
    states,
    earlier: earlierQuery,
  },
  model: ({ patients, days, states, earlier }, context) => {
    const { manifest, filters } = context;
    const { study, supplied, previous } = manifest;
    return statusModel(
      monthModel(stepsByMonth(patients, context), study, filters, supplied),
      waysOf(days, days, study),
      supplied.includes("samples"),
      findingsOf(classCounts(states), study, supplied),
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
