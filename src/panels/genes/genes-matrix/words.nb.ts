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

const genes = (n: number, f: Format): string => `${f.exact(n)} ${n === 1 ? "gen" : "gener"}`;
const theGenes = (n: number, f: Format): string => (n === 1 ? "det ene genet" : `de ${f.exact(n)} genene`);
const pairs = (n: number, f: Format): string => `${f.count(n)} par`;

const thePairs = (n: number, f: Format): string => (n === 1 ? "det ene paret" : `de ${f.exact(n)} parene`);

function cellText(cell: Cell, fusions: readonly string[], f: Format): string {
  const apart = apartIn(cell);
  const left = apart === 0 ? "" : `; ${f.count(apart)} med bare trolig klonal hematopoese, holdt utenfor`;
  if (isCounted(cell) && foundIn(cell) > 0) {
    const named = cell.class === "fusion" && fusions.length > 0 ? ` (${fusions.join(", ")})` : "";
    const few = cell.status === "too_few" ? ", for få par til å si mer" : "";
    return `i begge ${f.count(cell.both)}, bare vev ${f.count(cell.tissueOnly)}, bare blod ${f.count(cell.bloodOnly)} av ${pairs(cell.evaluable, f)}${named}${few}${left}`;
  }
  switch (cell.status) {
    case "not_on_panel":
      return "ikke i panelet";
    case "not_evaluable":
      return f.vague ? `ikke evaluerbar, ${f.few} par er det` : "ikke evaluerbar, ingen par er det";
    case "too_few":
      return f.vague
        ? `for få par (${f.count(cell.evaluable)})${left}`
        : `ingen funn, men for få par til å fastslå det (${f.count(cell.evaluable)})${left}`;
    case "ok":
      return `funnet i ${f.few} av ${pairs(cell.evaluable, f)}${left}`;
    default:
      return `ikke påvist i ${pairs(cell.evaluable, f)}${left}`;
  }
}

const told = ({ cells, fusions }: GeneRow, { names, f }: Voice): string =>
  together(cells, (cell) => cellText(cell, fusions, f))
    .map(([group, said]) => `${f.list(group.map((cell) => inSentence(names.class(cell.class))))} ${said}`)
    .join("; ");

const known = {
  likely: "et gen der funn trolig skyldes klonal hematopoese",
  in_part: "et gen der en del funn skyldes klonal hematopoese",
} as const;

const kind = ({ haematopoiesis }: GeneRow): string => (haematopoiesis === null ? "" : `, ${known[haematopoiesis]}`);

const kinds = {
  not_detected: "ikke påvist",
  too_few: "for få par",
  not_evaluable: "ikke evaluerbar",
  not_on_panel: "ikke i panelet",
} as const;

const verdicts: Tellers<Verdict> = {
  fusion_found: ({ name, counts, pairs: n }, { f }) =>
    sentence`${strong(name)}: i begge ${f.count(counts.both)}, bare vev ${f.count(counts.tissueOnly)}, bare blod ${f.count(counts.bloodOnly)} av ${pairs(n, f)}.`,
  fusion_not_found: ({ name, pairs: n }, { f }) =>
    sentence`${strong(name)}: ingen slik fusjon er funnet i ${pairs(n, f)}.`,
  gene_found: ({ gene, most }, { f, names }) =>
    sentence`${strong(gene)}, ${inSentence(names.class(most.class))}: i begge ${f.count(most.both)}, bare vev ${f.count(most.tissueOnly)}, bare blod ${f.count(most.bloodOnly)} av ${pairs(most.evaluable, f)}.`,
  gene_left_out: ({ gene, findings }, { f }) =>
    sentence`${strong(gene)}: bare trolig klonal hematopoese, ${f.count(findings)} funn, holdt utenfor.`,
  gene_not_found: ({ gene }) => sentence`${strong(gene)} er i panelet og har ingen funn.`,
  gene_not_on_panel: ({ gene }) => sentence`${strong(gene)} er ikke i panelet: hva som er i det, er ikke kjent.`,
  gene_perhaps_not_looked_for: ({ gene }) =>
    sentence`${strong(gene)} har ingen funn, og det er ikke sikkert at det er undersøkt.`,
  fusion_not_named: ({ name }) => sentence`${strong(name)} er ikke skilt ut: fusjoner står under hvert av genene sine.`,
  gene_not_named: ({ gene }, { f }) =>
    sentence`${strong(gene)} er ikke nevnt: funnet hos færre enn ${f.exact(leastNamed)} pasienter, eller ikke funnet.`,
  genes_named: ({ genes: n, panel }, { f }) =>
    sentence`${strong(genes(n, f))} er nevnt, funnet hos ${f.exact(leastNamed)} pasienter eller flere${panel !== null && `; begge analysene dekker ${f.exact(panel)}`}.`,
  genes_found: ({ genes: n, evaluable }, { f }) =>
    sentence`${strong(genes(n, f))} har funn i ${thePairs(evaluable, f)} som kan sammenlignes.`,
  genes_of_panel_found: ({ genes: n, panel }, { f }) =>
    sentence`${strong(n === 0 ? "Ingen" : f.exact(n))} av ${theGenes(panel, f)} som begge analysene dekker, har funn.`,
};

const sures: Tellers<Sure> = {
  partners: ({ partners }, { f }) =>
    sentence`Øverst nedenfor: ${partners.length === 1 ? "partneren" : "partnerne"}, ${listed(partners, f)}.`,
  haematopoiesis_gene: ({ likely }) => sentence`${capital(known[likely])}.`,
  left_out: ({ findings }, { f }) =>
    sentence`Holdt utenfor, bare trolig klonal hematopoese: ${f.count(findings)} funn.`,
  other_classes: ({ cells }, { f, names }) =>
    sentence`I begge, bare vev, bare blod: ${cells.map(
      (cell, i) =>
        `${i > 0 ? "; " : ""}${inSentence(names.class(cell.class))} ${f.count(cell.both)}, ${f.count(cell.tissueOnly)}, ${f.count(cell.bloodOnly)}`,
    )}.`,
  nothing_in: ({ kind, classes }, { f, names }) =>
    sentence`${capital(kinds[kind])}: ${f.list(classes.map((each) => inSentence(names.class(each))))}.`,
  panel_covers: ({ panel }, { f }) => sentence`Det er ikke blant ${theGenes(panel, f)} som begge analysene dekker.`,
  panel_not_supplied: () => sentence`Studien har ikke levert hvilke gener begge analysene dekker.`,
  others_not_named: ({ evaluable }, { f }) =>
    sentence`Andre gener er funnet hos færre enn ${f.exact(leastNamed)} pasienter, eller ikke funnet; ${pairs(evaluable, f)}.`,
  sides: ({ both, tissueOnly, bloodOnly, mixed, outside, evaluable }, { f }) =>
    sentence`${outside > 0 && `Med ${genes(outside, f)} utenfor, i fusjoner: `}${f.exact(both)} funnet i begge prøver hos en pasient, ${f.exact(tissueOnly)} bare i vev, ${f.exact(bloodOnly)} bare i blod${mixed > 0 && `, ${f.exact(mixed)} i én av dem, men aldri i begge`}; ${pairs(evaluable, f)}.`,
};

const note = (panel: number | null, f: Format): Sentence =>
  sentence`Tallene er pasienter med et evaluerbart par. En fusjon står under begge partnerne.${f.rounded ? " Strek: færre enn 5, om noen." : ` Med under ${fewBelow} par er en klasse for liten til å si at et gen ikke er påvist.`}${
    panel === null
      ? ` Studien har ikke levert hvilke gener begge analysene dekker${f.rounded ? "." : ": bare gener med funn er vist."}`
      : ` Et gen er i panelet når det er ett av de ${f.exact(panel)} som begge analysene dekker.`
  } Funn som trolig skyldes klonal hematopoese, blodceller som ligner svulst, står for seg.`;

export const nb: MatrixWords = {
  title: "Hva er funnet i hvert gen, klasse for klasse?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: ({ panel }, { f }) => note(panel, f),
  tissueOnly: "bare vev",
  both: "begge",
  bloodOnly: "bare blod",
  short: { tissue: "vev", both: "begge", blood: "blod" },
  pairs,
  kinds,
  haematopoiesis: "bare trolig klonal hematopoese, holdt utenfor",
  haematopoiesisGene: "gen for klonal hematopoese",
  withFinding: (n, f) => `${f.vague ? "Nevnt" : "Med funn"}: ${genes(n, f)}`,
  more: (n, f) => `${f.exact(n)} ${n === 1 ? "gen" : "gener"} til står i tabellen.`,
  all: (n, f) => `Vis alle ${f.exact(n)} genene`,
  onPaper: (n, f) => `Ikke skrevet ut: ${f.exact(n)} til. De står på siden og i filene.`,
  withoutFinding: (n, f) => `Ingen funn i noen av prøvene: ${genes(n, f)}`,
  reading: (row, voice) => `${row.gene}${kind(row)}: ${told(row, voice)}`,
  method: (rounded) => ({
    definition: `Enhet: et gen hos en pasient, per variantklasse. En prøve har det når minst én tellende variant av genet og klassen er der: somatisk eller av ukjent opphav, aldri kimbane. En pasient der alle funn trolig skyldes klonal hematopoese, står for seg. En fusjon telles én gang for hver partner, også når den ene ikke er i panelet${rounded ? "" : "; under sitt fulle navn står den i figuren nedenfor"}.${rounded ? " Strek: færre enn 5, om noen." : " Ikke påvist: minst 25 evaluerbare par og ingen funn."} For få: færre par. Ikke evaluerbar: ingen par er det for klassen. Ikke i panelet: genet er ikke blant dem begge analysene dekker, så funn i det er ikke talt noe sted.`,
    denominator:
      "Pasienter med et par som er evaluerbart for klassen: tallet står over hver kolonne og er ulikt fra kolonne til kolonne. Spleisevarianter og genomisk ustabilitet rapporteres ikke fra blod og er derfor ingen kolonne: ikke sammenlignbare. Fusjoner leses fra RNA i vev og fra DNA i blod: regn med at blod overser noen.",
    formula: "Ingen = klassens evaluerbare par − begge − bare vev − bare blod.",
    reference: sentence`Razavi mfl. 2019, doi 10.1038/s41591-019-0652-7 (klonal hematopoese: ${genesOf("likely")}; delvis ${genesOf("in_part")}); Chae mfl. 2016, PMC5323161 (hvorfor negative celler ikke er samsvar).`,
  }),
};

export const nothingNb: NothingWords = {
  summary: noGenes.nb,
  note: ({ f }, { manifest }) => note(panelSize(manifest.study), f).text,
};
