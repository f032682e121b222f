import { definePanel } from "../../../define/panel.ts";
import { consentWaits } from "../../../questions/consent-waits/question.ts";
import { calendarDays } from "../../../questions/days/question.ts";
import { earlierMonths } from "../../../questions/earlier-months/question.ts";
import { earlierSites } from "../../../questions/earlier-sites/question.ts";
import { calendarEnds } from "../../../questions/ends/question.ts";
import { joinedBySiteMonth } from "../../../questions/joined-by-site-month/question.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { monthCounts } from "../../../questions/steps-by-month/counts.ts";
import { stepsByMonth } from "../../../questions/steps-by-month/question.ts";
import { stepsByRelease } from "../../../questions/steps-by-release/question.ts";
import { stepsBySite } from "../../../questions/steps-by-site/question.ts";
import { drawStatus } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { statusModel, tableRows } from "./model.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

export const statusHeadlines = definePanel({
  id: "status-headlines",
  page: "status",
  compared: {
    label: { en: "patients who have consented", nb: "pasienter som har samtykket" },
    column: "value",
    row: { headline: "consented" },
    kind: "count",
  },
  related: ["enrolment-forecast", "turnaround-total", "agreement-patients", "added-by-blood", "money"],
  questions: {
    patients: stepsByMonth,
    days: calendarDays,
    ends: calendarEnds,
    states,
    sites: stepsBySite,
    releases: stepsByRelease,
    joined: joinedBySiteMonth,
    waits: consentWaits,
    earlierMonths,
    earlierSites,
  },
  leadershipAlone: ["joined", "earlierMonths", "earlierSites"],
  model: ({ patients, states, ...asked }, setting) =>
    statusModel({ ...asked, months: monthCounts(patients, setting), classes: classCounts(states) }, setting),
  facts: factsOf,
  draw: drawStatus,
  table,
  rows: tableRows,
  words,
});
