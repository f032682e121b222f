import { partners } from "../partner.ts";
import { materials } from "./question.ts";

export const materialsPolicy = partners("materials", materials, {
  leadershipOnly: {
    en: "For the study's leadership alone: few samples are archived on any one day.",
    nb: "Bare for studieledelsen: få prøver er arkivert på samme dag.",
  },
});
