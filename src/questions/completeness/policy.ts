import { partners } from "../partner.ts";
import { completeness } from "./question.ts";

export const completenessPolicy = partners("completeness", completeness, {
  leadershipOnly: {
    en: "What is missing is counted by row and by hospital, which could single out patients; the study's leadership sees it.",
    nb: "Det som mangler, telles rad for rad og per sykehus og kunne peke ut pasienter; studieledelsen ser det.",
  },
});
