import { definePanel } from "../../../define/panel.ts";
import { drawSiteFunnel } from "../../../kinds/sites-funnel/chart.ts";
import { siteFunnel, sitesInOrder } from "../../../kinds/sites-funnel/stats.ts";
import { siteColumns, siteTable } from "../../../kinds/sites-funnel/table.ts";
import sql from "./query.sql?raw";
import { words } from "./words.ts";

export const sitesConsentRate = definePanel({
  id: "sites-consent-rate",
  page: "sites",
  questions: { sites: { sql, columns: siteColumns } },
  model: ({ sites }, { manifest, filters }) => siteFunnel(sites, sitesInOrder(manifest.study, filters), true),
  draw: drawSiteFunnel,
  table: siteTable,
  words,
});
