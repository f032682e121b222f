import type { OwnWords } from "../../../kinds/agreement-by/wording.ts";
import { sentence } from "../../../marks/sentence.ts";
import { guidance } from "../../../say/works.ts";

export const en: OwnWords = {
  title: "Does the time between the two samples matter?",
  ends: (near, far, differ) =>
    sentence`${differ === "not_told" ? "Cannot be said" : "Yes"}: blood agrees in ${near.share} with ${near.name} between, ${far.share} with ${far.name}.`,
  notCompared: () => "Cannot be said yet: no two bands of time have 25 patients with a finding in tissue.",
  caveat: "",
  bands: ({ manifest: { study } }, f) =>
    study.pairing.max_interval_days === null
      ? "Days between the collection of the two samples; the study sets no upper limit."
      : `Days between the collection of the two samples; pairs more than ${f.days(study.pairing.max_interval_days)} apart are not compared.`,
  definition:
    "Days between the collection dates of the two samples of the pair, whichever came first. Treatment in between may change what either holds.",
  reference: sentence`Interval and agreement: doi 10.1158/1078-0432.CCR-24-3531; ${guidance.en}; Wilson 1927; Newcombe 1998, method 10.`,
};
