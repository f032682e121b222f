import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import { stepsBySite } from "../../../questions/steps-by-site/question.ts";
import { drawSites } from "./chart.ts";
import { siteModel } from "./stats.ts";
import { words } from "./words.ts";

export const enrolmentBySite = definePanel({
  id: "enrolment-by-site",
  page: "enrolment",
  alsoOn: ["sites"],
  questions: { patients: stepsBySite },
  model: ({ patients }, { manifest, filters }) => siteModel(siteSteps(patients), manifest.study, filters),
  draw: drawSites,
  table: ({ sites }) => ({
    columns: [
      column.code("site", "site"),
      column.text("opened"),
      column.count("screened", "patients"),
      column.count("consented", "patients"),
      column.count("paired_evaluable", "patients"),
      column.count("target", "patients"),
      column.count("months_open", "months"),
      column.number("consented_per_month", "patients per month"),
    ],
    rows: sites,
  }),
  words,
});
