import type { BandRow } from "../../../kinds/agreement-by/stats.ts";
import { comparable } from "../../../kinds/agreement-by/wording.ts";
import { apartEn, informativeEn, overallEn, ppaEn, wordsEn } from "../../../kinds/agreement-by/words.en.ts";
import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import type { Format } from "../../../words/format.ts";

const percentOf = (share: number, f: Format): string =>
  `${f.number(share * 100, Number.isInteger(share * 100) ? 0 : 1)}\u00a0%`;

export const en = wordsEn({
  title: "Does the tumour fraction explain what blood misses?",
  summary: (model, { f, names }) => {
    const bands = comparable(model);
    const [low, high] = [bands[0], bands.at(-1)];
    const name = (row: BandRow) => inSentence(names.signal_band(row.band));
    return low === undefined || high === undefined || low === high
      ? sentence`${overallEn(model, f)} No two bands of tumour fraction have 25 patients with a finding in tissue, so they cannot be told apart.${informativeEn(model, f)}`
      : sentence`Where the blood's tumour fraction is ${name(high)}, blood finds ${ppaEn(high, f)} of what tissue finds; where it is ${name(low)}, ${ppaEn(low, f)}. ${apartEn(high, low, f)}${informativeEn(model, f)}`;
  },
  bands: ({ manifest: { study } }, f) =>
    study.low_signal_below === null
      ? "The study sets no limit under which a negative blood test means nothing."
      : `A negative blood test with a tumour fraction under ${percentOf(study.low_signal_below, f)} is not a negative.`,
  definition:
    "Tumour fraction: the share of tumour DNA in the blood sample that counts, as the laboratory gave it, often the largest somatic allele fraction.",
  reference:
    "Tumour fraction and agreement: doi 10.1158/1078-0432.CCR-23-3321; FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927; Newcombe 1998, doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.",
});
