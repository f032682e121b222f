import { sitesFunnelPanel } from "../../../kinds/sites-funnel/panel.ts";
import { settledBySite } from "../../../questions/settled-by-site/question.ts";
import { words } from "./words.ts";

export const sitesEvaluableRate = sitesFunnelPanel({
  id: "sites-evaluable-rate",
  label: { en: "consented patients with an evaluable pair", nb: "inkluderte pasienter med evaluerbart par" },
  alsoOn: ["unit"],
  question: settledBySite,
  needs: "samples",
  words,
  partners: "node",
});
