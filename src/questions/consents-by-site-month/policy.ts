import { partners } from "../partner.ts";
import { consentsBySiteMonth } from "./question.ts";

export const consentsBySiteMonthPolicy = partners("consents-by-site-month", consentsBySiteMonth, {
  leadershipOnly: {
    en: "Hospital and month together single out patients; the study's leadership sees them.",
    nb: "Sykehus og måned sammen kan peke ut pasienter; studieledelsen ser dem.",
  },
});
