import { partners } from "../partner.ts";
import { joinedBySiteMonth } from "./question.ts";

export const joinedBySiteMonthPolicy = partners("joined-by-site-month", joinedBySiteMonth, {
  leadershipOnly: {
    en: "Hospital and month together single out patients; the study's leadership sees them.",
    nb: "Sykehus og måned sammen kan peke ut pasienter; studieledelsen ser dem.",
  },
});
