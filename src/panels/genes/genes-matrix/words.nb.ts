import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { noGenes } from "../../../say/genes.ts";
import { inSentence } from "../../../say/names.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import { apartIn, type Cell, foundIn, isCounted } from "./cell.ts";
import type { Fact } from "./facts.ts";
import { type GeneRow, panelSize } from "./model.ts";
import { type MatrixWords, together } from "./wording.ts";

const genes = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "gen" : "gener"}`;
const theGenes = (n: number, f: Format): string => (n === 1 ? "det ene genet" : `de ${f.count(n)} genene`);
const pairs = (n: number, f: Format): string => `${f.count(n)} par`;

const thePairs = (n: number, f: Format): string => (n === 1 ? "det ene paret" : `de ${f.count(n)} parene`);

function cellText(cell: Cell, fusions: readonly string[], f: Format): string {
  const apart = apartIn(cell);
  const left = apart === 0 ? "" : `; ${f.count(apart)} med bare trolig hematopoese, holdt utenfor`;
  if (isCounted(cell) && foundIn(cell) > 0) {
    const named = cell.class === "fusion" && fusions.length > 0 ? ` (${fusions.join(", ")})` : "";
    const few = cell.status === "too_few" ? ", for få par til å si mer" : "";
    return `i begge ${f.count(cell.both)}, bare vev ${f.count(cell.tissueOnly)}, bare blod ${f.count(cell.bloodOnly)} av ${pairs(cell.evaluable, f)}${named}${few}${left}`;
  }
  switch (cell.status) {
    case "not_on_panel":
      return "ikke i panelet";
    case "not_evaluable":
      return "ikke evaluerbar, ingen par er det";
    case "too_few":
      return `ingen funn, men for få par til å fastslå det (${f.count(cell.evaluable)})${left}`;
    default:
      return `ikke påvist i ${pairs(cell.evaluable, f)}${left}`;
  }
}

const told = ({ cells, fusions }: GeneRow, { names, f }: Voice): string =>
  together(cells, (cell) => cellText(cell, fusions, f))
    .map(([group, said]) => `${f.list(group.map((cell) => inSentence(names.class(cell.class))))} ${said}`)
    .join("; ");

const known = {
  likely: "et gen der funn trolig skyldes hematopoese",
  in_part: "et gen der en del funn skyldes hematopoese",
} as const;

const kind = ({ haematopoiesis }: GeneRow): string => (haematopoiesis === null ? "" : `, ${known[haematopoiesis]}`);

const tellers: Tellers<Fact> = {
  fusion_found: ({ name, counts, pairs: n, partners }, { f }) =>
    sentence`${strong(name)}: i begge ${f.count(counts.both)}, bare vev ${f.count(counts.tissueOnly)}, bare blod ${f.count(counts.bloodOnly)} av ${pairs(n, f)}. Øverst nedenfor: partnerne, ${f.list(partners)}.`,
  fusion_not_found: ({ name, pairs: n, partners }, { f }) =>
    sentence`${strong(name)}: ingen slik fusjon er funnet i ${pairs(n, f)}. Øverst nedenfor: partnerne, ${f.list(partners)}.`,
  gene_found: ({ row }, voice) => sentence`${strong(row.gene)}${kind(row)}: ${told(row, voice)}.`,
  gene_not_found: ({ row }, voice) =>
    sentence`${strong(row.gene)}${kind(row)} er i panelet og har ingen funn: ${told(row, voice)}.`,
  gene_not_on_panel: ({ gene, panel }, { f }) =>
    sentence`${strong(gene)} er ikke i panelet: det er ikke blant ${theGenes(panel, f)} som begge analysene dekker, så hva som er i det, er ikke kjent.`,
  gene_perhaps_not_looked_for: ({ row }, voice) =>
    sentence`${strong(row.gene)} har ingen funn: ${told(row, voice)}. Studien har ikke levert hvilke gener begge analysene dekker, så det er ikke sikkert at det er undersøkt.`,
  genes_found: ({ genes: n, evaluable }, { f }) =>
    sentence`${strong(genes(n, f))} har funn i ${thePairs(evaluable, f)} som kan sammenlignes.`,
  genes_of_panel_found: ({ genes: n, panel, outside, evaluable }, { f }) =>
    sentence`${strong(f.count(n))} av ${theGenes(panel, f)} som begge analysene dekker, har funn i ${thePairs(evaluable, f)} som kan sammenlignes${
      outside > 0 &&
      `, og det har ${genes(outside, f)} utenfor også, som ${outside === 1 ? "partner" : "partnere"} i fusjoner`
    }.`,
  sides: ({ both, tissueOnly, bloodOnly, mixed }, { f }) =>
    sentence`Blod og vev finner begge ${strong(f.count(both))} av dem hos en pasient; ${strong(f.count(tissueOnly), "tissue")} er bare funnet i vev, ${strong(f.count(bloodOnly), "blood")} bare i blod${
      mixed > 0 && `, ${f.count(mixed)} i den ene eller den andre, men aldri i begge hos samme pasient`
    }.`,
};

const note = (panel: number | null, f: Format): Sentence =>
  sentence`Tallene er pasienter med et evaluerbart par. En fusjon står under begge partnerne. Med under ${fewBelow} par er en klasse for liten til å si at et gen ikke er påvist.${
    panel === null
      ? " Studien har ikke levert hvilke gener begge analysene dekker: bare gener med funn er vist."
      : ` Et gen er i panelet når det er ett av de ${f.count(panel)} som begge analysene dekker.`
  } Funn som trolig skyldes hematopoese, blodceller som ligner svulst, står for seg. Velg et gen for å få det øverst.`;

export const nb: MatrixWords = {
  title: "Hva er funnet i hvert gen, klasse for klasse?",
  summary: ({ summary }, voice) => tell(summary, tellers, voice),
  note: ({ panel }, { f }) => note(panel, f),
  tissueOnly: "bare vev",
  both: "begge",
  bloodOnly: "bare blod",
  short: { tissue: "vev", both: "begge", blood: "blod" },
  pairs,
  kinds: {
    not_detected: "ikke påvist",
    too_few: "for få par",
    not_evaluable: "ikke evaluerbar",
    not_on_panel: "ikke i panelet",
  },
  haematopoiesis: "bare trolig hematopoese, holdt utenfor",
  haematopoiesisGene: "hematopoesegen",
  withFinding: (n, f) => `Med funn: ${genes(n, f)}`,
  onPaper: (n, f) => `Ikke skrevet ut: ${f.count(n)} til. De står på siden og i filene.`,
  withoutFinding: (n, f) => `Ingen funn i noen av prøvene: ${genes(n, f)}`,
  reading: (row, voice) => `${row.gene}${kind(row)}: ${told(row, voice)}`,
  method: {
    definition:
      "Enhet: et gen hos en pasient, per variantklasse. En prøve har det når minst én tellende variant av genet og klassen er der: somatisk eller av ukjent opphav, aldri kimbane. En pasient der alle funn trolig skyldes hematopoese, står for seg. En fusjon telles én gang for hver partner, også når den ene ikke er i panelet; under sitt fulle navn står den i panelet nedenfor. Ikke påvist: minst 25 evaluerbare par og ingen funn. For få: færre par. Ikke evaluerbar: ingen par er det for klassen. Ikke i panelet: genet er ikke blant dem begge analysene dekker, så funn i det er ikke talt noe sted.",
    denominator:
      "Pasienter med et par som er evaluerbart for klassen: tallet står over hver kolonne og er ulikt fra kolonne til kolonne. Spleisevarianter og genomisk ustabilitet rapporteres ikke fra blod og er derfor ingen kolonne: ikke sammenlignbare. Fusjoner leses fra RNA i vev og fra DNA i blod: vent at blod overser noen.",
    formula: "Ingen = klassens evaluerbare par − begge − bare vev − bare blod.",
    reference:
      "Razavi mfl. 2019, doi 10.1038/s41591-019-0652-7 (hematopoese: ASXL1, DNMT3A, PPM1D, TET2; delvis ATM, CHEK2, TP53); Chae mfl. 2016, PMC5323161 (hvorfor negative celler ikke er samsvar).",
  },
};

export const nothingNb: NothingWords = {
  summary: noGenes.nb,
  note: ({ f }, { manifest }) => note(panelSize(manifest.study), f).text,
};
