import { sitesFunnelPanel } from "../../../kinds/sites-funnel/panel.ts";
import { settledBySite } from "../../../questions/settled-by-site/question.ts";
import { words } from "./words.ts";

export const sitesEvaluableRate = sitesFunnelPanel({
  id: "sites-evaluable-rate",
  alsoOn: ["unit"],
  question: settledBySite,
  needs: "samples",
  words,
  partners: "node",
});
