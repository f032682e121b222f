import { partners } from "../partner.ts";
import { settledBySiteMonth } from "./question.ts";

export const settledBySiteMonthPolicy = partners("settled-by-site-month", settledBySiteMonth, {
  leadershipOnly: {
    en: "Hospital and month together single out patients; the study's leadership sees them.",
    nb: "Sykehus og måned sammen kan peke ut pasienter; studieledelsen ser dem.",
  },
});
