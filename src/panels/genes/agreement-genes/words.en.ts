import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { noGenes } from "../../../say/genes.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { GenesWords } from "./wording.ts";

const verdicts: Tellers<Verdict> = {
  none_compared: () => sentence`Cannot be said yet: no gene is found in the tissue of at least ${fewBelow} patients.`,
  one_compared: ({ only: { gene, ppa } }, { f }) =>
    sentence`For ${gene} in ${strong(toldShare(ppa, "", f).number)}; no other gene is found in the tissue of at least ${fewBelow} patients.`,
  from_to: ({ genes, best, least }, { f }) => {
    const [low, high] = [least, best].map(({ ppa }) => toldShare(ppa, "", f).number);
    return low === high
      ? sentence`In ${strong(low)} for each of the ${f.exact(genes)} genes found in the tissue of at least ${fewBelow} patients.`
      : sentence`From ${strong(low)} for ${least.gene} to ${strong(high)} for ${best.gene}, among ${f.exact(genes)} genes with enough patients.`;
  },
};

const sures: Tellers<Sure> = {
  shares: ({ of }, { f }) =>
    sentence`${of.map(({ gene, ppa: { events, trials, estimate } }, i) => sentence`${i > 0 && "; "}${gene}: ${f.of(events, trials)}${i > 0 ? "," : ` patients, ${f.interval}`} ${estimate ? f.percentRange(estimate) : ""}`)}.`,
  order_by_chance: () => sentence`Their order may be chance.`,
  all_genes: ({ genes, fusions, both, tissueOnly, bloodOnly }, { f }) =>
    sentence`${genes === 1 ? "One gene" : `${f.rounded ? "The" : "All"} ${f.exact(genes)} ${f.rounded ? "named " : ""}genes${fusions ? " and fusions" : ""}`}: ${f.count(both)} ${both === 1 ? "finding" : "findings"} in both, ${f.count(tissueOnly)} in tissue only, ${f.count(bloodOnly)} in blood only.`,
};

const note = (leftOut: number, f: Format): Sentence =>
  sentence`A finding is a gene in a patient. n / N: found in both, of those found in tissue; percentage from ${fewBelow} on. Findings of likely clonal haematopoiesis, blood cells that look like tumour, are left out; with them there would be ${f.none(leftOut) ? "no" : f.count(leftOut)} more in blood only.`;

export const en: GenesWords = {
  title: "How often does blood find the gene that tissue finds?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: ({ leftOut }, { f }) => note(leftOut, f),
  tissueOnly: "tissue only",
  both: "both",
  bloodOnly: "blood only",
  ratio: "PPA, n / N",
  more: (genes, f) => `and ${f.exact(genes)} more ${genes === 1 ? "gene" : "genes"} in the table`,
  reading: (row, f) =>
    `${row.gene}: in both ${f.count(row.both)}, tissue only ${f.count(row.tissueOnly)}, blood only ${f.count(row.bloodOnly)}, neither ${f.count(row.neither)} patients; ${
      row.ppa.trials === 0
        ? f.vague
          ? `${f.few} found in tissue`
          : "none found in tissue"
        : `of those with it in tissue, blood finds it in ${shareText(row.ppa, "", f)}`
    }`,
  method: (rounded) => ({
    definition: `Unit: a gene in a patient. A specimen has the gene when at least one counted variant of it is there, of a class for which the patient's pair is evaluable: somatic or of unknown origin, never germline. Findings of likely clonal haematopoiesis are left out and counted apart.${rounded ? "" : " A fusion is a gene of its own, named by both partners, joined by ::."}`,
    denominator:
      "Patients whose pair is evaluable for at least one variant class. PPA: those with the gene found in tissue. Neither: the other evaluable pairs; it is large for every gene, so overall agreement says little and is not shown.",
    formula:
      "PPA = both ÷ (both + tissue only), with a 95 % Wilson interval. Neither = evaluable pairs − both − tissue only − blood only.",
    reference:
      "Chae et al. 2016, PMC5323161 (why overall agreement misleads); Razavi et al. 2019, doi 10.1038/s41591-019-0652-7 (haematopoiesis); Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  }),
};

export const nothingEn: NothingWords = {
  summary: noGenes.en,
  note: ({ f }, _, reason) => note(reason.why === "none_found" ? reason.leftOut : 0, f).text,
};
