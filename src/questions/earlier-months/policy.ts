import { partners } from "../partner.ts";
import { earlierMonths } from "./question.ts";

export const earlierMonthsPolicy = partners("earlier-months", earlierMonths, {
  leadershipOnly: {
    en: "Hospital and month together single out patients; the study's leadership sees them.",
    nb: "Sykehus og måned sammen kan peke ut pasienter; studieledelsen ser dem.",
  },
});
