import { partners } from "../partner.ts";
import { caseMix } from "./question.ts";

export const caseMixPolicy = partners("case-mix", caseMix, {
  leadershipOnly: {
    en: "Results by hospital could single out patients; partners see hospitals' inclusion alone, the study's leadership sees both.",
    nb: "Resultater per sykehus kunne peke ut pasienter; partnere ser bare sykehusenes inklusjon, studieledelsen ser begge deler.",
  },
});
