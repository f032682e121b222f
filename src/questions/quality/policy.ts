import { partners } from "../partner.ts";
import { quality } from "./question.ts";

export const qualityPolicy = partners("quality", quality, {
  leadershipOnly: {
    en: "Medians and limits need each month's single values; rounded counts hold none. The study's leadership sees it.",
    nb: "Medianer og grenser krever månedens enkeltverdier; avrundede antall har ingen. Studieledelsen ser den.",
  },
});
