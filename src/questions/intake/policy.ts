import { partners } from "../partner.ts";
import { intake } from "./question.ts";

export const intakePolicy = partners("intake", intake, {
  leadershipOnly: {
    en: "Rows that were left out are counted one by one, which could single out patients; the study's leadership sees them.",
    nb: "Rader som er utelatt, telles én og én og kunne peke ut pasienter; studieledelsen ser dem.",
  },
});
