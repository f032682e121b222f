import type { OwnWords } from "../../../kinds/agreement-by/wording.ts";
import { sentence } from "../../../marks/sentence.ts";

export const en: OwnWords = {
  title: "In which tumours does blood work?",
  ends: (most, least, groups) =>
    sentence`Of the ${groups} tumour groups with at least 25 patients with a finding in tissue, blood finds most in ${most.name}: ${most.share}; and least in ${least.name}: ${least.share}.`,
  notCompared: (groups) =>
    `${groups === 0 ? "No tumour group has" : "Only one tumour group has"} 25 patients with a finding in tissue, so the groups cannot be told apart.`,
  bands: () => "Groups by number of evaluable pairs, never ranked by result.",
  definition:
    "Tumour group as the study gave it; patients without one are under unknown. The highest and lowest of several groups differ by chance too: their interval is no test.",
  reference:
    "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953; Newcombe 1998, method 10.",
};
