import { partners } from "../partner.ts";
import { quality } from "./question.ts";

export const qualityPolicy = partners("quality", quality, {
  leadershipOnly: {
    en: "Single values of few samples a month could be known again; the study's leadership sees them.",
    nb: "Enkeltverdier av få prøver i måneden kan gjenkjennes; studieledelsen ser dem.",
  },
});
