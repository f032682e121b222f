import { partners } from "../partner.ts";
import { materials } from "./question.ts";

export const materialsPolicy = partners("materials", materials, {
  leadershipOnly: {
    en: "Few samples are archived on any one day; the study's leadership sees them apart.",
    nb: "Få prøver er arkivert på samme dag; studieledelsen ser dem for seg.",
  },
});
