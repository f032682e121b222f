import { partners } from "../partner.ts";
import { earlierSites } from "./question.ts";

export const earlierSitesPolicy = partners("earlier-sites", earlierSites, {
  leadershipOnly: {
    en: "For the study's leadership alone: what earlier releases knew of hospitals goes with months that could single out patients.",
    nb: "Bare for studieledelsen: det tidligere utgaver visste om sykehus, hører sammen med måneder som kan peke ut pasienter.",
  },
});
