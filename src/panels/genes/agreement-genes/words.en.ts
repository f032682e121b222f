import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { nothingSaid } from "../../../say/nothing.ts";
import { bold, ppaOf, shareOf } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import { comparable, type GeneRow, type GenesModel } from "./stats.ts";
import { drawable, type GenesWords } from "./wording.ts";

const share = (row: GeneRow, f: Format): Sentence =>
  bold(shareOf(ppaOf(row), row.both, row.tissue_positive, "patients", f));

function extremes(model: GenesModel, f: Format): Sentence {
  const genes = comparable(model);
  const [most, least] = [genes[0], genes.at(-1)];
  if (!most || !least)
    return sentence`No gene is found in the tissue of at least ${fewBelow} patients, so none has a percentage yet.`;
  if (most === least)
    return sentence`Only ${most.gene} is found in the tissue of at least ${fewBelow} patients; blood finds it in ${share(most, f)}.`;
  if (most.ppa === least.ppa)
    return sentence`Blood finds ${most.gene} too in ${share(most, f)}; so it does the ${f.count(genes.length - 1)} other genes found in the tissue of at least ${fewBelow} patients.`;
  return sentence`Of the ${f.count(genes.length)} genes found in the tissue of at least ${fewBelow} patients, ${most.gene} agrees best: blood finds it too in ${share(most, f)}; ${least.gene} least: in ${share(least, f)}.`;
}

export const en: GenesWords = {
  title: "Which genes do blood and tissue agree on?",
  summary: (model, { f }, { filters }) =>
    drawable(model)
      ? sentence`${extremes(model, f)} Findings over all genes (${f.count(model.genes.length)}): ${strong(f.count(model.both))} in both, ${strong(f.count(model.tissueOnly), "tissue")} in tissue only, ${strong(f.count(model.bloodOnly), "blood")} in blood only, among ${f.count(model.evaluable)} evaluable ${model.evaluable === 1 ? "pair" : "pairs"}.`
      : sentence`${en.nothing(model, !isDefault(filters), f)}`,
  note: (model, { f }) =>
    sentence`A finding is a gene in a patient. n / N: found in both, of those found in tissue; percentage from ${fewBelow} on. Findings of likely haematopoiesis, blood cells that look like tumour, are left out${
      model.leftOut > 0
        ? `; with them there would be ${f.count(model.leftOut)} more in blood only.`
        : "; with them there would be no more in blood only."
    }`,
  nothing: (model, filtered, f) => {
    if (model.missing === "samples") return "The study has not supplied samples: there is no gene to compare.";
    if (model.missing === "variants")
      return "The study has not supplied variants: what was found in which gene is not known.";
    if (model.consented === 0)
      return filtered ? "No patient with consent matches these filters." : "No patient has consented yet.";
    if (model.evaluable === 0) return nothingSaid.en.noPair(model.consented, filtered, f);
    return `Neither blood nor tissue finds anything in the ${f.count(model.evaluable)} evaluable ${model.evaluable === 1 ? "pair" : "pairs"}.`;
  },
  tissueOnly: "tissue only",
  both: "both",
  bloodOnly: "blood only",
  ratio: "PPA, n / N",
  more: (genes, f) => `and ${f.count(genes)} more ${genes === 1 ? "gene" : "genes"} in the table`,
  reading: (row, f) =>
    `${row.gene}: in both ${f.count(row.both)}, tissue only ${f.count(row.tissue_only)}, blood only ${f.count(row.blood_only)}, neither ${f.count(row.neither)} patients; ${
      row.tissue_positive === 0
        ? "none found in tissue"
        : `of those with it in tissue, blood finds it in ${f.share(ppaOf(row), row.both, row.tissue_positive)}`
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
