import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { noGenes } from "../../../say/genes.ts";
import { listed } from "../../../say/listed.ts";
import { capital, inSentence } from "../../../say/names.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import { apartIn, type Cell, foundIn, isCounted } from "./cell.ts";
import type { Sure, Verdict } from "./facts.ts";
import { genesOf } from "./haematopoiesis.ts";
import { type GeneRow, panelSize } from "./model.ts";
import { leastNamed, type MatrixWords, together } from "./wording.ts";

const genes = (n: number, f: Format): string => `${f.exact(n)} ${n === 1 ? "gene" : "genes"}`;
const pairs = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "pair" : "pairs"}`;

function cellText(cell: Cell, fusions: readonly string[], f: Format): string {
  const apart = apartIn(cell);
  const left = apart === 0 ? "" : `; ${f.count(apart)} with likely clonal haematopoiesis alone, left out`;
  if (isCounted(cell) && foundIn(cell) > 0) {
    const named = cell.class === "fusion" && fusions.length > 0 ? ` (${fusions.join(", ")})` : "";
    const few = cell.status === "too_few" ? ", too few pairs to tell more" : "";
    return `in both ${f.count(cell.both)}, tissue only ${f.count(cell.tissueOnly)}, blood only ${f.count(cell.bloodOnly)} of ${pairs(cell.evaluable, f)}${named}${few}${left}`;
  }
  switch (cell.status) {
    case "not_on_panel":
      return "not on the panel";
    case "not_evaluable":
      return f.vague ? `not evaluable, ${f.few} pairs are` : "not evaluable, no pair is";
    case "too_few":
      return f.vague
        ? `too few pairs (${f.count(cell.evaluable)})${left}`
        : `nothing found, but too few pairs to say so (${f.count(cell.evaluable)})${left}`;
    case "ok":
      return `found in ${f.few} of ${pairs(cell.evaluable, f)}${left}`;
    default:
      return `not detected in ${pairs(cell.evaluable, f)}${left}`;
  }
}

const told = ({ cells, fusions }: GeneRow, { names, f }: Voice): string =>
  together(cells, (cell) => cellText(cell, fusions, f))
    .map(([group, said]) => `${f.list(group.map((cell) => inSentence(names.class(cell.class))))} ${said}`)
    .join("; ");

const known = {
  likely: "a gene of likely clonal haematopoiesis",
  in_part: "a gene of clonal haematopoiesis in part",
} as const;

const kind = ({ haematopoiesis }: GeneRow): string => (haematopoiesis === null ? "" : `, ${known[haematopoiesis]}`);

const kinds = {
  not_detected: "not detected",
  too_few: "too few pairs",
  not_evaluable: "not evaluable",
  not_on_panel: "not on the panel",
} as const;

const verdicts: Tellers<Verdict> = {
  fusion_found: ({ name, counts, pairs: n }, { f }) =>
    sentence`${strong(name)}: in both ${f.count(counts.both)}, tissue only ${f.count(counts.tissueOnly)}, blood only ${f.count(counts.bloodOnly)} of ${pairs(n, f)}.`,
  fusion_not_found: ({ name, pairs: n }, { f }) =>
    sentence`${strong(name)}: no such fusion is found in ${pairs(n, f)}.`,
  gene_found: ({ gene, most }, { f, names }) =>
    sentence`${strong(gene)}, ${inSentence(names.class(most.class))}: in both ${f.count(most.both)}, tissue only ${f.count(most.tissueOnly)}, blood only ${f.count(most.bloodOnly)} of ${pairs(most.evaluable, f)}.`,
  gene_left_out: ({ gene, findings }, { f }) =>
    sentence`${strong(gene)}: likely clonal haematopoiesis alone, ${f.count(findings)} ${findings === 1 ? "finding" : "findings"}, left out.`,
  gene_not_found: ({ gene }) => sentence`${strong(gene)} is on the panel and has no finding.`,
  gene_not_on_panel: ({ gene }) => sentence`${strong(gene)} is not on the panel: what is in it is not known.`,
  gene_perhaps_not_looked_for: ({ gene }) => sentence`${strong(gene)} has no finding, and may not have been looked at.`,
  fusion_not_named: ({ name }) => sentence`${strong(name)} is not told apart: fusions stand under each of their genes.`,
  gene_not_named: ({ gene }, { f }) =>
    sentence`${strong(gene)} is not named: found in fewer than ${f.exact(leastNamed)} patients, or not found.`,
  genes_named: ({ genes: n, panel }, { f }) =>
    sentence`${strong(genes(n, f))} ${n === 1 ? "is" : "are"} named, found in ${f.exact(leastNamed)} patients or more${panel !== null && `; both assays cover ${f.exact(panel)}`}.`,
  genes_found: ({ genes: n, evaluable }, { f }) =>
    sentence`${strong(genes(n, f))} ${n === 1 ? "has" : "have"} a finding in ${pairs(evaluable, f)} that can be compared.`,
  genes_of_panel_found: ({ genes: n, panel }, { f }) =>
    sentence`${strong(n === 0 ? "None" : f.exact(n))} of the ${genes(panel, f)} that both assays cover ${n === 1 || n === 0 ? "has" : "have"} a finding.`,
};

const sures: Tellers<Sure> = {
  partners: ({ partners }, { f }) =>
    sentence`First below: its ${partners.length === 1 ? "partner" : "partners"}, ${listed(partners, f)}.`,
  haematopoiesis_gene: ({ likely }) => sentence`${capital(known[likely])}.`,
  left_out: ({ findings }, { f }) =>
    sentence`Left out, likely clonal haematopoiesis alone: ${f.count(findings)} ${findings === 1 ? "finding" : "findings"}.`,
  other_classes: ({ cells }, { f, names }) =>
    sentence`In both, tissue only, blood only: ${cells.map(
      (cell, i) =>
        `${i > 0 ? "; " : ""}${inSentence(names.class(cell.class))} ${f.count(cell.both)}, ${f.count(cell.tissueOnly)}, ${f.count(cell.bloodOnly)}`,
    )}.`,
  nothing_in: ({ kind, classes }, { f, names }) =>
    sentence`${capital(kinds[kind])}: ${f.list(classes.map((each) => inSentence(names.class(each))))}.`,
  panel_covers: ({ panel }, { f }) => sentence`It is not among the ${genes(panel, f)} that both assays cover.`,
  panel_not_supplied: () => sentence`The study has not supplied the genes that both assays cover.`,
  others_not_named: ({ evaluable }, { f }) =>
    sentence`Any other gene was found in fewer than ${f.exact(leastNamed)} patients, or not found; ${pairs(evaluable, f)}.`,
  sides: ({ both, tissueOnly, bloodOnly, mixed, outside, evaluable }, { f }) =>
    sentence`${outside > 0 && `With ${genes(outside, f)} outside, in fusions: `}${f.exact(both)} found in both specimens of a patient, ${f.exact(tissueOnly)} only ever in tissue, ${f.exact(bloodOnly)} only ever in blood${mixed > 0 && `, ${f.exact(mixed)} in either but never both`}; ${pairs(evaluable, f)}.`,
};

const note = (panel: number | null, f: Format): Sentence =>
  sentence`Counts are patients with an evaluable pair. A fusion stands under both its partners.${f.rounded ? " A dash: fewer than 5, if any." : ` Under ${fewBelow} pairs a class is too small to call a gene not detected.`}${
    panel === null
      ? ` The study has not supplied the genes that both assays cover${f.rounded ? "." : ": only those with a finding are shown."}`
      : ` A gene is on the panel when it is one of the ${f.exact(panel)} that both assays cover.`
  } Findings of likely clonal haematopoiesis, blood cells that look like tumour, stand apart.`;

export const en: MatrixWords = {
  title: "What is found in each gene, class by class?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: ({ panel }, { f }) => note(panel, f),
  tissueOnly: "tissue only",
  both: "both",
  bloodOnly: "blood only",
  short: { tissue: "tissue", both: "both", blood: "blood" },
  pairs,
  kinds,
  haematopoiesis: "likely clonal haematopoiesis alone, left out",
  haematopoiesisGene: "gene of clonal haematopoiesis",
  withFinding: (n, f) => `${f.vague ? "Named" : "With a finding"}: ${genes(n, f)}`,
  more: (n, f) => `${f.exact(n)} more ${n === 1 ? "gene stands" : "genes stand"} in the table.`,
  all: (n, f) => `Show all ${f.exact(n)} genes`,
  onPaper: (n, f) => `Not printed: ${f.exact(n)} more. They are on the page and in its files.`,
  withoutFinding: (n, f) => `No finding in either specimen: ${genes(n, f)}`,
  reading: (row, voice) => `${row.gene}${kind(row)}: ${told(row, voice)}`,
  method: (rounded) => ({
    definition: `Unit: a gene in a patient, per variant class. A specimen has it when at least one counted variant of the gene and class is there: somatic or of unknown origin, never germline. A patient whose findings are all of likely clonal haematopoiesis stands apart. A fusion counts once for either partner, also where one of them is not on the panel${rounded ? "" : "; its name as a whole is in the panel below"}.${rounded ? " A dash: fewer than 5, if any." : " Not detected: at least 25 evaluable pairs and no finding."} Too few: fewer pairs. Not evaluable: no pair is, for that class. Not on the panel: the gene is not among those that both assays cover, so its findings are counted nowhere.`,
    denominator:
      "Patients whose pair is evaluable for the class: it stands over each column and differs between them. Splice variants and genomic instability are not reported from blood, so they are no column: not comparable. Fusions come from RNA in tissue and from DNA in blood: expect blood to miss some.",
    formula: "Neither = evaluable pairs of the class − both − tissue only − blood only.",
    reference: sentence`Razavi et al. 2019, doi 10.1038/s41591-019-0652-7 (haematopoiesis: ${genesOf("likely")}; in part ${genesOf("in_part")}); Chae et al. 2016, PMC5323161 (why negative cells are not agreement).`,
  }),
};

export const nothingEn: NothingWords = {
  summary: noGenes.en,
  note: ({ f }, { manifest }) => note(panelSize(manifest.study), f).text,
};
