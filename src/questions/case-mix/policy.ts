import { partners } from "../partner.ts";
import { caseMix } from "./question.ts";

export const caseMixPolicy = partners("case-mix", caseMix, {
  leadershipOnly: {
    en: "It needs hospital, cancer type and result together: mostly groups under five patients. The study's leadership sees it.",
    nb: "Den krever sykehus, krefttype og resultat samlet: mest grupper under fem pasienter. Studieledelsen ser den.",
  },
});
