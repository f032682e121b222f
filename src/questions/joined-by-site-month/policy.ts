import { partners } from "../partner.ts";
import { joinedBySiteMonth } from "./question.ts";

export const joinedBySiteMonthPolicy = partners("joined-by-site-month", joinedBySiteMonth, {
  leadershipOnly: {
    en: "For the study's leadership alone: hospital and month together could single out patients.",
    nb: "Bare for studieledelsen: sykehus og måned sammen kan peke ut pasienter.",
  },
});
