import { partners } from "../partner.ts";
import { endsByLaboratoryMonth } from "./question.ts";

export const endsByLaboratoryMonthPolicy = partners("ends-by-laboratory-month", endsByLaboratoryMonth, {
  leadershipOnly: {
    en: "Laboratory and month together single out patients; the study's leadership sees them.",
    nb: "Laboratorium og måned sammen kan peke ut pasienter; studieledelsen ser dem.",
  },
});
