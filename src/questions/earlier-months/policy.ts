import { partners } from "../partner.ts";
import { earlierMonths } from "./question.ts";

export const earlierMonthsPolicy = partners("earlier-months", earlierMonths, {
  leadershipOnly: {
    en: "For the study's leadership alone: hospital and month together could single out patients.",
    nb: "Bare for studieledelsen: sykehus og måned sammen kan peke ut pasienter.",
  },
});
