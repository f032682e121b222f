import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import { stepsBySite } from "../../../questions/steps-by-site/question.ts";
import { drawOpening } from "./chart.ts";
import { openingModel, siteOpenings } from "./stats.ts";
import { words } from "./words.ts";

export const sitesOpening = definePanel({
  id: "sites-opening",
  page: "sites",
  untouchedBy: ["period", "tumour_group"],
  questions: { patients: stepsBySite },
  model: ({ patients }, { manifest, filters }) =>
    openingModel(siteOpenings(siteSteps(patients), manifest.study, filters), manifest.study.data_cut),
  draw: drawOpening,
  table: ({ rows }) => ({
    columns: [
      column.code("site", "site"),
      column.text("region"),
      column.code("node", "node"),
      column.code("state", "site_state"),
      column.text("opened"),
      column.count("months_open", "months"),
      column.month("first_consent"),
      column.count("months_to_first", "months"),
      column.count("consented", "patients"),
      column.status(),
    ],
    rows,
  }),
  words,
});
