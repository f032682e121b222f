import { definePanel } from "../../../define/panel.ts";
import { drawSiteFunnel } from "../../../kinds/sites-funnel/chart.ts";
import { siteFunnel } from "../../../kinds/sites-funnel/stats.ts";
import { siteTable } from "../../../kinds/sites-funnel/table.ts";
import { settledBySite } from "../../../questions/settled-by-site/question.ts";
import { sitesInOrder } from "../../../state/chosen-sites.ts";
import { words } from "./words.ts";

export const sitesEvaluableRate = definePanel({
  id: "sites-evaluable-rate",
  page: "sites",
  questions: { sites: settledBySite },
  model: ({ sites }, { manifest: { study, supplied }, filters }) =>
    siteFunnel(sites, sitesInOrder(study, filters), supplied.includes("samples")),
  draw: drawSiteFunnel,
  table: siteTable,
  words,
});
