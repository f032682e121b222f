import { definePanel } from "../panel.ts";
import { drawSiteFunnel } from "../sites-funnel/chart.ts";
import { siteFunnel, sitesInOrder } from "../sites-funnel/stats.ts";
import { siteColumns, siteTable } from "../sites-funnel/table.ts";
import sql from "./query.sql?raw";
import { lastSettled } from "./settled.ts";
import { words } from "./words.ts";

export const sitesEvaluableRate = definePanel({
  id: "sites-evaluable-rate",
  page: "sites",
  queries: { sites: { sql, columns: siteColumns, more: ({ manifest }) => [lastSettled(manifest.study.data_cut)] } },
  model: ({ sites }, { manifest, filters }) =>
    siteFunnel(sites, sitesInOrder(manifest.study, filters), manifest.supplied.includes("samples")),
  draw: drawSiteFunnel,
  table: siteTable,
  words,
});
