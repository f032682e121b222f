import { partners } from "../partner.ts";
import { targetSums } from "./question.ts";

export const targetSumsPolicy = partners("target-sums", targetSums, {
  leadershipOnly: {
    en: "How many variants single patients have could be known again; the study's leadership sees it.",
    nb: "Hvor mange varianter enkeltpasienter har, kunne kjennes igjen; studieledelsen ser det.",
  },
});
