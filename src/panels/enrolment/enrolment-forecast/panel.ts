import { definePanel } from "../../../define/panel.ts";
import { paceByRelease } from "../../../questions/pace-by-release/question.ts";
import { monthCounts } from "../../../questions/steps-by-month/counts.ts";
import { stepsByMonth } from "../../../questions/steps-by-month/question.ts";
import { stepsByRelease } from "../../../questions/steps-by-release/question.ts";
import { stepsBySite } from "../../../questions/steps-by-site/question.ts";
import { drawForecast } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { forecastIfKnown } from "./model.ts";
import { table, tableRows } from "./table.ts";
import { nothing, words } from "./words.ts";

export const enrolmentForecast = definePanel({
  id: "enrolment-forecast",
  page: "enrolment",
  untouchedBy: ["period"],
  questions: { months: stepsByMonth, sites: stepsBySite, releases: stepsByRelease, paces: paceByRelease },
  needs: ["patients.consented_on"],
  model: ({ months, ...asked }, setting) =>
    forecastIfKnown({ months: monthCounts(months, setting), ...asked }, setting),
  facts: factsOf,
  draw: drawForecast,
  table,
  rows: tableRows,
  words,
  nothing,
});
