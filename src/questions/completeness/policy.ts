import { partners } from "../partner.ts";
import { completeness } from "./question.ts";

export const completenessPolicy = partners("completeness", completeness, {
  leadershipOnly: {
    en: "Missing values are counted row by row and by hospital, which could single out patients; leadership sees them.",
    nb: "Det som mangler, telles rad for rad og per sykehus og kunne peke ut pasienter; studieledelsen ser det.",
  },
});
