import { definePanel } from "../../../define/panel.ts";
import { consentWaits } from "../../../questions/consent-waits/question.ts";
import { earlierMonths } from "../../../questions/earlier-months/question.ts";
import { earlierSites } from "../../../questions/earlier-sites/question.ts";
import { joinedBySiteMonth } from "../../../questions/joined-by-site-month/question.ts";
import { monthCounts } from "../../../questions/steps-by-month/counts.ts";
import { stepsByMonth } from "../../../questions/steps-by-month/question.ts";
import { stepsByRelease } from "../../../questions/steps-by-release/question.ts";
import { stepsBySite } from "../../../questions/steps-by-site/question.ts";
import { assumptionKeys } from "../../../state/filters.ts";
import { drawForecast } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { forecastIfKnown } from "./model.ts";
import { table, tableRows } from "./table.ts";
import { nothing, words } from "./words.ts";

export const enrolmentForecast = definePanel({
  id: "enrolment-forecast",
  page: "enrolment",
  compared: {
    label: { en: "patients who have consented", nb: "pasienter som har samtykket" },
    column: "number",
    row: { quantity: "now" },
  },
  keys: ["quantity", "variant", "what", "level"],
  related: ["precision"],
  untouchedBy: ["period"],
  typed: assumptionKeys,
  questions: {
    months: stepsByMonth,
    sites: stepsBySite,
    releases: stepsByRelease,
    joined: joinedBySiteMonth,
    waits: consentWaits,
    earlierMonths,
    earlierSites,
  },
  leadershipOnly: {
    en: "For the study's leadership alone: it rests on consents by hospital and month, groups that can be under five patients.",
    nb: "Bare for studieledelsen: figuren bygger på samtykker etter sykehus og måned, grupper som kan være under fem pasienter.",
  },
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
