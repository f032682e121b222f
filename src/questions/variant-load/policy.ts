import { partners } from "../partner.ts";
import { variantLoad } from "./question.ts";

export const variantLoadPolicy = partners("variant-load", variantLoad, {
  leadershipOnly: {
    en: "A number of variants that few patients have could be known again; the study's leadership sees it.",
    nb: "Et antall varianter som få pasienter har, kan gjenkjennes; studieledelsen ser det.",
  },
});
