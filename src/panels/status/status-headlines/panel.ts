import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { calendarDays } from "../../../questions/days/question.ts";
import { paceByRelease } from "../../../questions/pace-by-release/question.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { monthCounts } from "../../../questions/steps-by-month/counts.ts";
import { stepsByMonth } from "../../../questions/steps-by-month/question.ts";
import { stepsOfRelease } from "../../../questions/steps-by-release/counts.ts";
import { stepsByRelease } from "../../../questions/steps-by-release/question.ts";
import { stepsBySite } from "../../../questions/steps-by-site/question.ts";
import { isDefault } from "../../../state/filters.ts";
import { inclusionsOf } from "../../enrolment/enrolment-by-month/model.ts";
import { forecastModel } from "../../enrolment/enrolment-forecast/model.ts";
import { waysOf } from "../../turnaround/turnaround-total/model.ts";
import { drawStatus } from "./chart.ts";
import { findingsOf, statusModel } from "./stats.ts";
import { words } from "./words.ts";

export const statusHeadlines = definePanel({
  id: "status-headlines",
  page: "status",
  questions: {
    patients: stepsByMonth,
    days: calendarDays,
    states,
    sites: stepsBySite,
    releases: stepsByRelease,
    paces: paceByRelease,
  },
  model: ({ patients, days, states, sites, releases, paces }, context) => {
    const { manifest, filters } = context;
    const { study, supplied, previous } = manifest;
    const months = monthCounts(patients, context);
    return statusModel(
      inclusionsOf(months, context),
      waysOf(days, days, study),
      supplied.includes("samples"),
      findingsOf(classCounts(states), study, supplied),
      previous,
      previous === null ? undefined : stepsOfRelease(releases, previous),
      isDefault(filters) ? forecastModel({ months, sites, releases, paces }, context) : null,
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
