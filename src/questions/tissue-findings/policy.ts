import { partners } from "../partner.ts";
import { tissueFindings } from "./question.ts";

export const tissueFindingsPolicy = partners("tissue-findings", tissueFindings, {
  leadershipOnly: {
    en: "Tumour group and tumour fraction together leave few patients; the study's leadership sees them.",
    nb: "Kreftform og ctDNA-andel sammen gir få pasienter; studieledelsen ser dem.",
  },
});
