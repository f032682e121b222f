import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { noBiomarker } from "../../../say/no-biomarker.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { MsiWords } from "./wording.ts";

const note =
  "Categories only: the two assays measure instability in different units, so their scores are not compared. Squares: patients, by area; outlined: no clear result in one or both, so nothing is compared.";

const verdicts: Tellers<Verdict> = {
  none_clear: (_, { f }) =>
    sentence`Cannot be said: ${f.rounded ? `${f.count(0)} pairs have` : "no pair has"} a clear result in both samples.`,
  all_stable: ({ both }, { f }) =>
    f.rounded
      ? sentence`Of ${f.count(both)} patients with a clear result in both, ${strong(f.count(0))} are unstable in either.`
      : both === 1
        ? sentence`The one patient with a clear result in both samples is stable in both.`
        : sentence`${both === 2 ? "Both" : sentence`All ${strong(f.count(both))}`} patients with a clear result in both samples are stable in both.`,
  unstable: ({ both, either, inBoth }, { f }) =>
    sentence`Of ${f.count(both)} ${both === 1 ? "patient" : "patients"} with a clear result in both, ${strong(f.count(either))} ${either === 1 ? "is" : "are"} unstable in either, ${strong(f.count(inBoth))} in both.`,
};

const sures: Tellers<Sure> = {
  clear: ({ both, pairs }, { f }) =>
    sentence`In ${f.of(both, pairs)} ${pairs === 1 ? "pair" : "pairs"} both samples gave a clear result.`,
  stable_again: ({ inTissue, clear, stable }, { f }) =>
    sentence`Of ${f.count(inTissue)} stable in tissue, blood gave a clear result in ${f.count(clear)} and was stable in ${f.count(stable)}.`,
  not_reliable: ({ blood, tissue }, { f }) =>
    sentence`Not reliable: blood ${f.count(blood)}, tissue ${f.count(tissue)}.`,
};

export const en: MsiWords = {
  title: "How far does microsatellite instability agree?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: () => sentence`${note}`,
  blood: "Blood",
  tissue: "Tissue",
  reading: ({ blood, tissue, patients }, names, f) =>
    `Blood ${inSentence(names.msi(blood))}, tissue ${inSentence(names.msi(tissue))}: ${f.count(patients)} ${patients === 1 ? "patient" : "patients"}`,
  method: {
    definition:
      "MSI category of the blood and the tissue sample of the pair: stable, unstable, or not reliable, as the laboratory gave it; not evaluable where the assay failed for MSI; missing where there is no category.",
    denominator:
      "Patients with a pair that is not too far apart in time. Shares: pairs with a stable or unstable result in both.",
    formula:
      "PPA = unstable in both ÷ unstable in tissue. NPA = stable in both ÷ stable in tissue. 95 % Wilson intervals; tissue is the reference, not the truth.",
    reference: sentence`${guidance.en}; Wilson 1927, doi 10.1080/01621459.1927.10502953.`,
  },
};

export const nothingEn: NothingWords = {
  summary: noBiomarker.en({
    marker: "microsatellite instability",
    nobody: (filtered) =>
      filtered
        ? "No patient in this selection has a pair of blood and tissue."
        : "No patient has a pair of blood and tissue yet.",
  }),
  note,
};
