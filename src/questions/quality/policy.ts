import { partners } from "../partner.ts";
import { quality } from "./question.ts";

export const qualityPolicy = partners("quality", quality, {
  leadershipOnly: {
    en: "For the study's leadership alone: it needs each month's single values, which rounded counts do not hold.",
    nb: "Bare for studieledelsen: den krever månedens enkeltverdier, og avrundede antall har ingen.",
  },
});
