import { partners } from "../partner.ts";
import { endsByLaboratoryMonth } from "./question.ts";

export const endsByLaboratoryMonthPolicy = partners("ends-by-laboratory-month", endsByLaboratoryMonth, {
  leadershipOnly: {
    en: "For the study's leadership alone: laboratory and month together could single out patients.",
    nb: "Bare for studieledelsen: laboratorium og måned sammen kan peke ut pasienter.",
  },
});
