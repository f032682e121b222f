import type { BandRow } from "../../../kinds/agreement-by/stats.ts";
import { comparable } from "../../../kinds/agreement-by/wording.ts";
import { apartEn, informativeEn, overallEn, ppaEn, wordsEn } from "../../../kinds/agreement-by/words.en.ts";
import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";

export const en = wordsEn({
  title: "In which tumours does blood work?",
  summary: (model, { f, names }) => {
    const groups = comparable(model).toSorted((a, b) => (b.ppa ?? 0) - (a.ppa ?? 0));
    const [most, least] = [groups[0], groups.at(-1)];
    const name = (row: BandRow) => inSentence(names.tumour_group(row.band));
    return most === undefined || least === undefined || most === least
      ? sentence`${overallEn(model, f)} ${groups.length === 0 ? "No tumour group has" : "Only one tumour group has"} 25 patients with a finding in tissue, so the groups cannot be told apart.${informativeEn(model, f)}`
      : sentence`Of the ${f.count(groups.length)} tumour groups with at least 25 patients with a finding in tissue, blood finds most in ${name(most)}: ${ppaEn(most, f)}; and least in ${name(least)}: ${ppaEn(least, f)}. ${apartEn(most, least, f)}${informativeEn(model, f)}`;
  },
  bands: () => "Groups by number of evaluable pairs, never ranked by result.",
  definition:
    "Tumour group as the study gave it; patients without one are under unknown. The highest and lowest of several groups differ by chance too: their interval is no test.",
  reference:
    "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953; Newcombe 1998, method 10.",
});
