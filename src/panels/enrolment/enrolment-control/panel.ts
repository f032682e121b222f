import { definePanel } from "../../../define/panel.ts";
import { ignoring, ofWhole } from "../../../questions/question.ts";
import { monthCounts } from "../../../questions/steps-by-month/counts.ts";
import { stepsByMonth } from "../../../questions/steps-by-month/question.ts";
import { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import { stepsBySite } from "../../../questions/steps-by-site/question.ts";
import { openByFirstConsent } from "../../../state/chosen-sites.ts";
import { drawControl } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { controlModel, tableRows } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const enrolmentControl = definePanel({
  id: "enrolment-control",
  page: "enrolment",
  compared: null,
  questions: { patients: ignoring(stepsByMonth, "period"), sites: ofWhole(stepsBySite) },
  needs: ["patients.consented_on"],
  model: ({ patients, sites }, setting) =>
    controlModel(
      monthCounts(patients, setting),
      openByFirstConsent(setting.manifest.study, siteSteps(sites)),
      setting.filters,
    ),
  facts: factsOf,
  draw: drawControl,
  table,
  rows: ({ phases }) => tableRows(phases),
  words,
  nothing,
});
