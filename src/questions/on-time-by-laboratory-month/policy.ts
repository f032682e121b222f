import { partners } from "../partner.ts";
import { onTimeByLaboratoryMonth } from "./question.ts";

export const onTimeByLaboratoryMonthPolicy = partners("on-time-by-laboratory-month", onTimeByLaboratoryMonth, {
  leadershipOnly: {
    en: "Laboratory and month together single out patients; the study's leadership sees them.",
    nb: "Laboratorium og måned sammen kan peke ut pasienter; studieledelsen ser dem.",
  },
});
