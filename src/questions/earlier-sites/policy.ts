import { partners } from "../partner.ts";
import { earlierSites } from "./question.ts";

export const earlierSitesPolicy = partners("earlier-sites", earlierSites, {
  leadershipOnly: {
    en: "What earlier releases knew of hospitals goes with months that single out patients; the study's leadership sees both.",
    nb: "Det tidligere utgaver visste om sykehus, hører sammen med måneder som kan peke ut pasienter; studieledelsen ser begge deler.",
  },
});
