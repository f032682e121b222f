import { partners } from "../partner.ts";
import { caseMix } from "./question.ts";

export const caseMixPolicy = partners("case-mix", caseMix, {
  leadershipOnly: {
    en: "It needs hospital, cancer type and result together: groups can be under five patients. The study's leadership sees it.",
    nb: "Den krever sykehus, kreftform og resultat samlet: grupper kan være under fem pasienter. Studieledelsen ser den.",
  },
});
