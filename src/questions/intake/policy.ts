import { partners } from "../partner.ts";
import { intake } from "./question.ts";

export const intakePolicy = partners("intake", intake, {
  leadershipOnly: {
    en: "For the study's leadership alone: rows that were left out are counted one by one, which could single out patients.",
    nb: "Bare for studieledelsen: rader som er utelatt, telles én og én og kunne peke ut pasienter.",
  },
});
