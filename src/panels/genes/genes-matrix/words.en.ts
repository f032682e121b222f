import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { nothingSaid } from "../../../say/nothing.ts";
import { isDefault } from "../../../state/filters.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import { type Cell, type Chosen, foundIn, type GeneRow, type MatrixModel, withFinding } from "./stats.ts";
import { drawable, type MatrixWords, together } from "./wording.ts";

const genes = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "gene" : "genes"}`;
const pairs = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "pair" : "pairs"}`;

function cellText(cell: Cell, fusions: readonly string[], f: Format): string {
  const apart = cell.only_haematopoiesis ?? 0;
  const left = apart === 0 ? "" : `; ${f.count(apart)} with likely haematopoiesis alone, left out`;
  if (foundIn(cell) > 0) {
    const named = cell.class === "fusion" && fusions.length > 0 ? ` (${fusions.join(", ")})` : "";
    const few = cell.status === "too_few" ? ", too few pairs to tell more" : "";
    return `in both ${f.count(cell.both ?? 0)}, tissue only ${f.count(cell.tissue_only ?? 0)}, blood only ${f.count(cell.blood_only ?? 0)} of ${pairs(cell.evaluable, f)}${named}${few}${left}`;
  }
  switch (cell.status) {
    case "not_on_panel":
      return "not on the panel";
    case "not_evaluable":
      return "not evaluable, no pair is";
    case "too_few":
      return `nothing found, but too few pairs to say so (${f.count(cell.evaluable)})${left}`;
    default:
      return `not detected in ${pairs(cell.evaluable, f)}${left}`;
  }
}

function told({ cells, fusions }: GeneRow, names: Names, f: Format): string {
  return together(cells, (cell) => cellText(cell, fusions, f))
    .map(([group, said]) => `${f.list(group.map((cell) => inSentence(names.class(cell.class))))} ${said}`)
    .join("; ");
}

const known = {
  likely: "a gene of likely haematopoiesis",
  in_part: "a gene of haematopoiesis in part",
} as const;

/** What the reader asked for, in words, whatever there is of it. */
function answerTo(chosen: Chosen, model: MatrixModel, names: Names, f: Format): Sentence {
  const { name, rows, fusion } = chosen;
  if (name.includes("::")) {
    const partners = f.list(rows.map(({ gene }) => gene));
    return fusion && fusion.both + fusion.tissue_only + fusion.blood_only > 0
      ? sentence`${strong(name)}: in both ${f.count(fusion.both)}, tissue only ${f.count(fusion.tissue_only)}, blood only ${f.count(fusion.blood_only)} of ${pairs(model.pairs.fusion, f)}. First below: its partners, ${partners}.`
      : sentence`${strong(name)}: no such fusion is found in ${pairs(model.pairs.fusion, f)}. First below: its partners, ${partners}.`;
  }
  const [row] = rows;
  if (!row) return sentence``;
  const kind = row.haematopoiesis === null ? "" : `, ${known[row.haematopoiesis]}`;
  if (row.found > 0) return sentence`${strong(name)}${kind}: ${told(row, names, f)}.`;
  if (row.onPanel === false)
    return sentence`${strong(name)} is not on the panel: it is not among the ${genes(model.panel ?? 0, f)} that both assays cover, so what is in it is not known.`;
  if (row.onPanel === null)
    return sentence`${strong(name)} has no finding: ${told(row, names, f)}. The study has not supplied the genes that both assays cover, so it may not have been looked at.`;
  return sentence`${strong(name)}${kind} is on the panel and has no finding: ${told(row, names, f)}.`;
}

function overview(model: MatrixModel, f: Format): Sentence {
  const found = withFinding(model);
  const has = (key: "both" | "tissue_only" | "blood_only") => (row: GeneRow) =>
    row.cells.some((cell) => (cell[key] ?? 0) > 0);
  const both = found.filter(has("both")).length;
  const alone = found.filter((row) => !has("both")(row));
  const tissue = alone.filter((row) => has("tissue_only")(row) && !has("blood_only")(row)).length;
  const blood = alone.filter((row) => has("blood_only")(row) && !has("tissue_only")(row)).length;
  const mixed = alone.length - tissue - blood;
  const of =
    model.panel === null
      ? sentence`${strong(genes(found.length, f))} ${found.length === 1 ? "has" : "have"} a finding in the ${pairs(model.evaluable, f)} that can be compared`
      : sentence`${strong(f.count(found.filter(({ onPanel }) => onPanel).length))} of the ${genes(model.panel, f)} that both assays cover have a finding in the ${pairs(model.evaluable, f)} that can be compared`;
  const partners = model.panel === null ? 0 : found.filter(({ onPanel }) => onPanel === false).length;
  const more =
    partners === 0
      ? ""
      : `, and so ${partners === 1 ? "has" : "have"} ${genes(partners, f)} outside, as ${partners === 1 ? "a partner" : "partners"} in fusions`;
  return sentence`${of}${more}. Blood and tissue both find ${strong(f.count(both))} of them in a patient; ${strong(f.count(tissue), "tissue")} are only ever found in tissue, ${strong(f.count(blood), "blood")} only ever in blood${mixed > 0 ? sentence`, ${f.count(mixed)} in either but never in both of a patient` : null}.`;
}

export const en: MatrixWords = {
  title: "What is found in each gene, class by class?",
  summary: (model, { f, names }, { filters }) => {
    if (!drawable(model)) return sentence`${en.nothing(model, !isDefault(filters), f)}`;
    return model.chosen ? answerTo(model.chosen, model, names, f) : overview(model, f);
  },
  note: (model, { f }) =>
    sentence`Counts are patients with an evaluable pair. A fusion stands under both its partners. Under ${fewBelow} pairs a class is too small to call a gene not detected.${
      model.panel === null
        ? " The study has not supplied the genes that both assays cover: only those with a finding are shown."
        : ` A gene is on the panel when it is one of the ${f.count(model.panel)} that both assays cover.`
    } Findings of likely haematopoiesis, blood cells that look like tumour, stand apart. Choose a gene to have it first.`,
  nothing: (model, filtered, f) => {
    if (model.missing === "samples") return "The study has not supplied samples: there is no gene to compare.";
    if (model.missing === "variants")
      return "The study has not supplied variants: what was found in which gene is not known.";
    if (model.consented === 0)
      return filtered ? "No patient with consent matches these filters." : "No patient has consented yet.";
    if (model.evaluable === 0) return nothingSaid.en.noPair(model.consented, filtered, f);
    return `Neither blood nor tissue finds anything in ${model.evaluable === 1 ? "the one evaluable pair" : `the ${f.count(model.evaluable)} evaluable pairs`}.`;
  },
  tissueOnly: "tissue only",
  both: "both",
  bloodOnly: "blood only",
  short: { tissue: "tissue", both: "both", blood: "blood" },
  pairs,
  kinds: {
    not_detected: "not detected",
    too_few: "too few pairs",
    not_evaluable: "not evaluable",
    not_on_panel: "not on the panel",
  },
  haematopoiesis: "likely haematopoiesis alone, left out",
  haematopoiesisGene: "gene of haematopoiesis",
  withFinding: (n, f) => `With a finding: ${genes(n, f)}`,
  onPaper: (n, f) => `Not printed: ${f.count(n)} more. They are on the page and in its files.`,
  withoutFinding: (n, f) => `No finding in either specimen: ${genes(n, f)}`,
  cell: cellText,
  reading: (row, names, f) =>
    `${row.gene}${row.haematopoiesis === null ? "" : `, ${known[row.haematopoiesis]}`}: ${told(row, names, f)}`,
  method: {
    definition:
      "Unit: a gene in a patient, per variant class. A specimen has it when at least one counted variant of the gene and class is there: somatic or of unknown origin, never germline. A patient whose findings are all of likely haematopoiesis stands apart. A fusion counts once for either partner, also where one of them is not on the panel; its name as a whole is in the panel below. Not detected: at least 25 evaluable pairs and no finding. Too few: fewer pairs. Not evaluable: no pair is, for that class. Not on the panel: the gene is not among those that both assays cover, so its findings are counted nowhere.",
    denominator:
      "Patients whose pair is evaluable for the class: it stands over each column and differs between them. Splice variants and genomic instability are not reported from blood, so they are no column: not comparable. Fusions come from RNA in tissue and from DNA in blood: expect blood to miss some.",
    formula: "Neither = evaluable pairs of the class − both − tissue only − blood only.",
    reference:
      "Razavi et al. 2019, doi 10.1038/s41591-019-0652-7 (haematopoiesis: ASXL1, DNMT3A, PPM1D, TET2; in part ATM, CHEK2, TP53); Chae et al. 2016, PMC5323161 (why negative cells are not agreement).",
  },
};
