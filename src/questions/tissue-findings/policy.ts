import { partners } from "../partner.ts";
import { tissueFindings } from "./question.ts";

export const tissueFindingsPolicy = partners("tissue-findings", tissueFindings, {
  leadershipOnly: {
    en: "For the study's leadership alone: tumour group and ctDNA fraction together leave few patients.",
    nb: "Bare for studieledelsen: kreftform og ctDNA-andel sammen gir få pasienter.",
  },
});
