import { definePanel } from "../../../define/panel.ts";
import { drawSiteFunnel } from "../../../kinds/sites-funnel/chart.ts";
import { siteFunnel } from "../../../kinds/sites-funnel/stats.ts";
import { siteTable } from "../../../kinds/sites-funnel/table.ts";
import { consentsBySite } from "../../../questions/consents-by-site/question.ts";
import { sitesInOrder } from "../../../state/chosen-sites.ts";
import { words } from "./words.ts";

export const sitesConsentRate = definePanel({
  id: "sites-consent-rate",
  page: "sites",
  questions: { sites: consentsBySite },
  model: ({ sites }, { manifest, filters }) => siteFunnel(sites, sitesInOrder(manifest.study, filters), true),
  draw: drawSiteFunnel,
  table: siteTable,
  words,
});
