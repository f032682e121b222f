import { definePanel } from "../../../define/panel.ts";
import { ignoring } from "../../../questions/question.ts";
import { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import { stepsBySite } from "../../../questions/steps-by-site/question.ts";
import { drawOpening } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { openingModel, tableRow } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const sitesOpening = definePanel({
  id: "sites-opening",
  page: "sites",
  compared: {
    label: { en: "patients who have consented", nb: "pasienter som har samtykket" },
    column: "consented",
    row: {},
  },
  keys: ["site"],
  rowsOf: "site",
  untouchedBy: ["period", "tumour_group"],
  questions: { sites: ignoring(stepsBySite, "site", "node") },
  needs: ["patients.consented_on"],
  // The month of a hospital's first patient could single that patient out: partners see what the study says of its hospitals.
  model: ({ sites }, { manifest, filters }) =>
    openingModel(siteSteps(sites), manifest.study, filters, manifest.rounding === undefined),
  facts: factsOf,
  draw: drawOpening,
  table,
  rows: ({ rows }) => rows.map(tableRow),
  words,
  nothing,
});
