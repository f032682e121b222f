import { partners } from "../partner.ts";
import { targetSums } from "./question.ts";

export const targetSumsPolicy = partners("target-sums", targetSums, {
  leadershipOnly: {
    en: "For the study's leadership alone: a patient could be known by the number of variants.",
    nb: "Bare for studieledelsen: en pasient kunne kjennes igjen på antall varianter.",
  },
});
