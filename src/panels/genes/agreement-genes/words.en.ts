import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { noGenes } from "../../../say/genes.ts";
import { boldShare, shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Fact } from "./facts.ts";
import type { GenesWords } from "./wording.ts";

const tellers: Tellers<Fact> = {
  none_compared: () =>
    sentence`No gene is found in the tissue of at least ${fewBelow} patients, so none has a percentage yet.`,
  one_compared: ({ only: { gene, ppa } }, { f }) =>
    sentence`Only ${gene} is found in the tissue of at least ${fewBelow} patients; blood finds it in ${boldShare(ppa, "patients", f)}.`,
  all_alike: ({ best: { gene, ppa }, others }, { f }) =>
    sentence`Blood finds ${gene} too in ${boldShare(ppa, "patients", f)}; so it does the ${f.count(others)} other genes found in the tissue of at least ${fewBelow} patients.`,
  best_and_least: ({ genes, best, least }, { f }) =>
    sentence`Of the ${f.count(genes)} genes found in the tissue of at least ${fewBelow} patients, ${best.gene} agrees best: blood finds it too in ${boldShare(best.ppa, "patients", f)}; ${least.gene} least: in ${boldShare(least.ppa, "patients", f)}.`,
  all_genes: ({ genes, both, tissueOnly, bloodOnly, evaluable }, { f }) =>
    sentence`Findings over all genes (${f.count(genes)}): ${strong(f.count(both))} in both, ${strong(f.count(tissueOnly), "tissue")} in tissue only, ${strong(f.count(bloodOnly), "blood")} in blood only, among ${f.count(evaluable)} evaluable ${evaluable === 1 ? "pair" : "pairs"}.`,
};

const note = (leftOut: number, f: Format): Sentence =>
  sentence`A finding is a gene in a patient. n / N: found in both, of those found in tissue; percentage from ${fewBelow} on. Findings of likely haematopoiesis, blood cells that look like tumour, are left out; with them there would be ${leftOut > 0 ? f.count(leftOut) : "no"} more in blood only.`;

export const en: GenesWords = {
  title: "Which genes do blood and tissue agree on?",
  summary: ({ summary }, voice) => tell(summary, tellers, voice),
  note: ({ leftOut }, { f }) => note(leftOut, f),
  tissueOnly: "tissue only",
  both: "both",
  bloodOnly: "blood only",
  ratio: "PPA, n / N",
  more: (genes, f) => `and ${f.count(genes)} more ${genes === 1 ? "gene" : "genes"} in the table`,
  reading: (row, f) =>
    `${row.gene}: in both ${f.count(row.both)}, tissue only ${f.count(row.tissueOnly)}, blood only ${f.count(row.bloodOnly)}, neither ${f.count(row.neither)} patients; ${
      row.ppa.trials === 0
        ? "none found in tissue"
        : `of those with it in tissue, blood finds it in ${shareText(row.ppa, "", f)}`
    }`,
  method: {
    definition:
      "Unit: a gene in a patient. A specimen has the gene when at least one counted variant of it is there, of a class for which the patient's pair is evaluable: somatic or of unknown origin, never germline. Findings of likely haematopoiesis are left out and counted apart. A fusion is a gene of its own, named by both partners, joined by ::.",
    denominator:
      "Patients whose pair is evaluable for at least one variant class. PPA: those with the gene found in tissue. Neither: the other evaluable pairs; it is large for every gene, so overall agreement says little and is not shown.",
    formula:
      "PPA = both ÷ (both + tissue only), with a 95 % Wilson interval. Neither = evaluable pairs − both − tissue only − blood only.",
    reference:
      "Chae et al. 2016, PMC5323161 (why overall agreement misleads); Razavi et al. 2019, doi 10.1038/s41591-019-0652-7 (haematopoiesis); Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};

export const nothingEn: NothingWords = {
  summary: noGenes.en,
  note: ({ f }, _, reason) => note(reason.why === "none_found" ? reason.leftOut : 0, f).text,
};
