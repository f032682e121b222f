import { definePanel } from "../../../define/panel.ts";
import { drawSiteFunnel } from "../../../kinds/sites-funnel/chart.ts";
import { siteFunnel, sitesInOrder } from "../../../kinds/sites-funnel/stats.ts";
import { siteTable } from "../../../kinds/sites-funnel/table.ts";
import { inclusionsQuery } from "../../../questions/inclusions/question.ts";
import { settledPairs } from "./settled.ts";
import { words } from "./words.ts";

export const sitesEvaluableRate = definePanel({
  id: "sites-evaluable-rate",
  page: "sites",
  questions: { patients: inclusionsQuery },
  model: ({ patients }, { manifest: { study, supplied }, filters }) =>
    siteFunnel(settledPairs(patients, study.data_cut), sitesInOrder(study, filters), supplied.includes("samples")),
  draw: drawSiteFunnel,
  table: siteTable,
  words,
});
