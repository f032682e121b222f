import { inclusionsQuery } from "../inclusions/inclusions.ts";
import { definePanel } from "../panel.ts";
import { drawSiteFunnel } from "../sites-funnel/chart.ts";
import { siteFunnel, sitesInOrder } from "../sites-funnel/stats.ts";
import { siteTable } from "../sites-funnel/table.ts";
import { settledPairs } from "./settled.ts";
import { words } from "./words.ts";

export const sitesEvaluableRate = definePanel({
  id: "sites-evaluable-rate",
  page: "sites",
  queries: { patients: inclusionsQuery },
  model: ({ patients }, { manifest: { study, supplied }, filters }) =>
    siteFunnel(settledPairs(patients, study.data_cut), sitesInOrder(study, filters), supplied.includes("samples")),
  draw: drawSiteFunnel,
  table: siteTable,
  words,
});
