import type { BandRow } from "../../../kinds/agreement-by/stats.ts";
import { comparable } from "../../../kinds/agreement-by/wording.ts";
import { apartEn, overallEn, ppaEn, wordsEn } from "../../../kinds/agreement-by/words.en.ts";
import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";

export const en = wordsEn({
  title: "Does the time between the two samples matter?",
  summary: (model, { f, names }) => {
    const bands = comparable(model);
    const [near, far] = [bands[0], bands.at(-1)];
    const name = (row: BandRow) => inSentence(names.interval_band(row.band));
    return near === undefined || far === undefined || near === far
      ? sentence`${overallEn(model, f)} No two bands of time have 25 patients with a finding in tissue, so they cannot be told apart.`
      : sentence`With ${name(near)} between the samples, blood finds ${ppaEn(near, f)} of what tissue finds; with ${name(far)}, ${ppaEn(far, f)}. ${apartEn(near, far, f)}`;
  },
  bands: ({ manifest: { study } }, f) =>
    study.pairing.max_interval_days === null
      ? "Days between the collection of the two samples; the study sets no upper limit."
      : `Days between the collection of the two samples; pairs more than ${f.days(study.pairing.max_interval_days)} apart are not compared.`,
  definition:
    "Days between the collection dates of the two samples of the pair, whichever came first. Treatment in between may change what either holds.",
  reference:
    "Interval and agreement: doi 10.1158/1078-0432.CCR-24-3531; FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927; Newcombe 1998, method 10.",
});
