import { partners } from "../partner.ts";
import { settledBySiteMonth } from "./question.ts";

export const settledBySiteMonthPolicy = partners("settled-by-site-month", settledBySiteMonth, {
  leadershipOnly: {
    en: "For the study's leadership alone: hospital and month together could single out patients.",
    nb: "Bare for studieledelsen: sykehus og måned sammen kan peke ut pasienter.",
  },
});
