import { partners } from "../partner.ts";
import { consentsBySiteMonth } from "./question.ts";

export const consentsBySiteMonthPolicy = partners("consents-by-site-month", consentsBySiteMonth, {
  leadershipOnly: {
    en: "For the study's leadership alone: hospital and month together could single out patients.",
    nb: "Bare for studieledelsen: sykehus og måned sammen kan peke ut pasienter.",
  },
});
