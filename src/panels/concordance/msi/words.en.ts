import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { noBiomarker } from "../../../say/no-biomarker.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Fact } from "./facts.ts";
import type { MsiWords } from "./wording.ts";

const note =
  "Categories only: the two assays measure instability in different units, so their scores are not compared. Squares: patients, by area; pale: no clear result in one or both, so nothing is compared.";

const tellers: Tellers<Fact> = {
  clear: ({ both, pairs, unstable }, { f }) =>
    sentence`In ${strong(f.of(both, pairs))} pairs both samples gave a clear result: ${
      unstable === null
        ? "all stable"
        : sentence`unstable in both in ${strong(f.count(unstable.inBoth))}, in tissue only in ${strong(f.count(unstable.tissueOnly), "tissue")}, in blood only in ${strong(f.count(unstable.bloodOnly), "blood")}`
    }.`,
  stable_again: ({ npa }, { f }) =>
    sentence`Of those stable in tissue, blood is stable in ${shareText(npa, "patients", f)}.`,
  not_reliable: ({ blood, tissue }, { f }) =>
    sentence`The result was not reliable in ${strong(f.count(blood), "blood")} blood and ${strong(f.count(tissue), "tissue")} tissue samples.`,
};

export const en: MsiWords = {
  title: "Does microsatellite instability agree?",
  summary: (facts, voice) => tell(facts, tellers, voice),
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
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
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
