import type { OwnWords } from "../../../kinds/agreement-by/wording.ts";
import { sentence } from "../../../marks/sentence.ts";
import { guidance } from "../../../say/works.ts";

export const en: OwnWords = {
  title: "How often does blood agree in each tumour group?",
  ends: (most, least, _, groups) =>
    most.share.text === least.share.text
      ? sentence`In ${most.share} of patients, in each of the ${groups} tumour groups that can be compared.`
      : sentence`From ${most.share} in ${most.name} down to ${least.share} in ${least.name}, among ${groups} groups.`,
  notCompared: (groups) =>
    `Cannot be said yet: ${groups === 0 ? "no tumour group has" : "only one tumour group has"} 25 patients with a finding in tissue.`,
  caveat: "The highest and the lowest of several groups differ by chance too.",
  bands: () => "Groups by number of evaluable pairs, never ranked by result.",
  definition:
    "Tumour group as the study gave it; patients without one are under unknown. The highest and lowest of several groups differ by chance too: their interval is no test.",
  reference: sentence`${guidance.en}; Wilson 1927, doi 10.1080/01621459.1927.10502953; Newcombe 1998, method 10.`,
};
