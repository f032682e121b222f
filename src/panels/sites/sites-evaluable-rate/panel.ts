import { sitesFunnelPanel } from "../../../kinds/sites-funnel/panel.ts";
import { settledBySite } from "../../../questions/settled-by-site/question.ts";
import { words } from "./words.ts";

export const sitesEvaluableRate = sitesFunnelPanel({
  id: "sites-evaluable-rate",
  question: settledBySite,
  needs: "samples",
  words,
  leadershipOnly: {
    en: "Results by hospital could single out patients; partners see hospitals' inclusion alone, the study's leadership sees both.",
    nb: "Resultater per sykehus kunne peke ut pasienter; partnere ser bare sykehusenes inklusjon, studieledelsen ser begge deler.",
  },
});
