import { definePanel } from "../../../define/panel.ts";
import { ignoring } from "../../../questions/question.ts";
import { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import { stepsBySite } from "../../../questions/steps-by-site/question.ts";
import { drawSites } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { siteModel, tableRow } from "./model.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

export const enrolmentBySite = definePanel({
  id: "enrolment-by-site",
  page: "enrolment",
  compared: {
    label: { en: "patients who have consented", nb: "pasienter som har samtykket" },
    column: "consented",
    row: {},
  },
  keys: ["site"],
  rowsOf: "site",
  alsoOn: ["sites", "unit"],
  related: ["sites-opening", "sites-consent-rate"],
  questions: { sites: ignoring(stepsBySite, "site", "node") },
  needs: ["patients.consented_on"],
  model: ({ sites }, { manifest, filters }) =>
    siteModel(siteSteps(sites), manifest.study, filters, manifest.rounding !== undefined),
  facts: factsOf,
  draw: drawSites,
  table,
  rows: ({ sites }) => sites.map(tableRow),
  words,
});
