import { partners } from "../partner.ts";
import { onTimeByLaboratoryMonth } from "./question.ts";

export const onTimeByLaboratoryMonthPolicy = partners("on-time-by-laboratory-month", onTimeByLaboratoryMonth, {
  leadershipOnly: {
    en: "For the study's leadership alone: laboratory and month together could single out patients.",
    nb: "Bare for studieledelsen: laboratorium og måned sammen kan peke ut pasienter.",
  },
});
