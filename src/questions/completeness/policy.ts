import { partners } from "../partner.ts";
import { completeness } from "./question.ts";

export const completenessPolicy = partners("completeness", completeness, {
  leadershipOnly: {
    en: "For the study's leadership alone: missing values are counted by row and by hospital, which could single out patients.",
    nb: "Bare for studieledelsen: det som mangler, telles per rad og per sykehus og kunne peke ut pasienter.",
  },
});
