import { mostUnknown } from "../../../kinds/agreement-by/facts.ts";
import type { OwnWords } from "../../../kinds/agreement-by/wording.ts";
import { sentence } from "../../../marks/sentence.ts";
import { percentLimit } from "../../../say/names.ts";
import { guidance } from "../../../say/works.ts";

export const en: OwnWords = {
  title: "Does blood miss more where it holds little tumour DNA?",
  ends: (high, low, differ, _, f) =>
    differ === "not_told"
      ? sentence`Cannot be said: ${high.share} where the ctDNA fraction is ${high.name}, ${low.share} where ${low.name}.`
      : sentence`${differ === "less" ? "No" : "Yes"}: blood also finds something in ${high.share} where ${!f.rounded && "its "}ctDNA fraction is ${high.name}, ${low.share} where ${low.name}.`,
  notCompared: () => "Cannot be said yet: no two bands of ctDNA fraction have 25 patients with a finding in tissue.",
  caveat: "Partly circular if the ctDNA fraction is the largest allele fraction found.",
  bands: ({ manifest: { study } }, f) =>
    study.low_signal_below === null
      ? "The study sets no limit under which a negative blood test means nothing."
      : `A negative blood test with a ctDNA fraction under ${percentLimit(study.low_signal_below, f)} is not a negative.`,
  definition: `ctDNA fraction: the share of tumour DNA in the blood sample that counts, as the laboratory gave it, often the largest somatic allele fraction: then the bands are partly circular, for blood that finds nothing has none. Bands are not compared where over ${100 * mostUnknown} % of the blood tests that found nothing lack it.`,
  reference: sentence`ctDNA fraction and agreement: doi 10.1158/1078-0432.CCR-23-3321; ${guidance.en}; Wilson 1927; Newcombe 1998, doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.`,
};
