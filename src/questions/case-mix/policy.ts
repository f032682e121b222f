import { partners } from "../partner.ts";
import { caseMix } from "./question.ts";

export const caseMixPolicy = partners("case-mix", caseMix, {
  leadershipOnly: {
    en: "For the study's leadership alone: it rests on hospital, cancer type and result, groups that can be under five patients.",
    nb: "Bare for studieledelsen: figuren bygger på sykehus, kreftform og resultat, grupper som kan være under fem pasienter.",
  },
});
