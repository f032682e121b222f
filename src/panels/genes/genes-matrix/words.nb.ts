import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { nothingSaid } from "../../../say/nothing.ts";
import { isDefault } from "../../../state/filters.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import { type Cell, type Chosen, foundIn, type GeneRow, type MatrixModel, withFinding } from "./stats.ts";
import { drawable, type MatrixWords, together } from "./wording.ts";

const genes = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "gen" : "gener"}`;
const theGenes = (n: number, f: Format): string => (n === 1 ? "det ene genet" : `de ${f.count(n)} genene`);
const pairs = (n: number, f: Format): string => `${f.count(n)} par`;

const thePairs = (n: number, f: Format): string => (n === 1 ? "det ene paret" : `de ${f.count(n)} parene`);

function cellText(cell: Cell, fusions: readonly string[], f: Format): string {
  const apart = cell.only_haematopoiesis ?? 0;
  const left = apart === 0 ? "" : `; ${f.count(apart)} med bare trolig hematopoese, holdt utenfor`;
  if (foundIn(cell) > 0) {
    const named = cell.class === "fusion" && fusions.length > 0 ? ` (${fusions.join(", ")})` : "";
    const few = cell.status === "too_few" ? ", for få par til å si mer" : "";
    return `i begge ${f.count(cell.both ?? 0)}, bare vev ${f.count(cell.tissue_only ?? 0)}, bare blod ${f.count(cell.blood_only ?? 0)} av ${pairs(cell.evaluable, f)}${named}${few}${left}`;
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

function told({ cells, fusions }: GeneRow, names: Names, f: Format): string {
  return together(cells, (cell) => cellText(cell, fusions, f))
    .map(([group, said]) => `${f.list(group.map((cell) => inSentence(names.class(cell.class))))} ${said}`)
    .join("; ");
}

const known = {
  likely: "et gen der funn trolig skyldes hematopoese",
  in_part: "et gen der en del funn skyldes hematopoese",
} as const;

/** What the reader asked for, in words, whatever there is of it. */
function answerTo(chosen: Chosen, model: MatrixModel, names: Names, f: Format): Sentence {
  const { name, rows, fusion } = chosen;
  if (name.includes("::")) {
    const partners = f.list(rows.map(({ gene }) => gene));
    return fusion && fusion.both + fusion.tissue_only + fusion.blood_only > 0
      ? sentence`${strong(name)}: i begge ${f.count(fusion.both)}, bare vev ${f.count(fusion.tissue_only)}, bare blod ${f.count(fusion.blood_only)} av ${pairs(model.pairs.fusion, f)}. Øverst nedenfor: partnerne, ${partners}.`
      : sentence`${strong(name)}: ingen slik fusjon er funnet i ${pairs(model.pairs.fusion, f)}. Øverst nedenfor: partnerne, ${partners}.`;
  }
  const [row] = rows;
  if (!row) return sentence``;
  const kind = row.haematopoiesis === null ? "" : `, ${known[row.haematopoiesis]}`;
  if (row.found > 0) return sentence`${strong(name)}${kind}: ${told(row, names, f)}.`;
  if (row.onPanel === false)
    return sentence`${strong(name)} er ikke i panelet: det er ikke blant ${theGenes(model.panel ?? 0, f)} som begge analysene dekker, så hva som er i det, er ikke kjent.`;
  if (row.onPanel === null)
    return sentence`${strong(name)} har ingen funn: ${told(row, names, f)}. Studien har ikke levert hvilke gener begge analysene dekker, så det er ikke sikkert at det er undersøkt.`;
  return sentence`${strong(name)}${kind} er i panelet og har ingen funn: ${told(row, names, f)}.`;
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
      ? sentence`${strong(genes(found.length, f))} har funn i ${thePairs(model.evaluable, f)} som kan sammenlignes`
      : sentence`${strong(f.count(found.filter(({ onPanel }) => onPanel).length))} av ${theGenes(model.panel, f)} som begge analysene dekker, har funn i ${thePairs(model.evaluable, f)} som kan sammenlignes`;
  const partners = model.panel === null ? 0 : found.filter(({ onPanel }) => onPanel === false).length;
  const more =
    partners === 0
      ? ""
      : `, og det har ${genes(partners, f)} utenfor også, som ${partners === 1 ? "partner" : "partnere"} i fusjoner`;
  return sentence`${of}${more}. Blod og vev finner begge ${strong(f.count(both))} av dem hos en pasient; ${strong(f.count(tissue), "tissue")} er bare funnet i vev, ${strong(f.count(blood), "blood")} bare i blod${mixed > 0 ? sentence`, ${f.count(mixed)} i den ene eller den andre, men aldri i begge hos samme pasient` : null}.`;
}

export const nb: MatrixWords = {
  title: "Hva er funnet i hvert gen, klasse for klasse?",
  summary: (model, { f, names }, { filters }) => {
    if (!drawable(model)) return sentence`${nb.nothing(model, !isDefault(filters), f)}`;
    return model.chosen ? answerTo(model.chosen, model, names, f) : overview(model, f);
  },
  note: (model, { f }) =>
    sentence`Tallene er pasienter med et evaluerbart par. En fusjon står under begge partnerne. Med under ${fewBelow} par er en klasse for liten til å si at et gen ikke er påvist.${
      model.panel === null
        ? " Studien har ikke levert hvilke gener begge analysene dekker: bare gener med funn er vist."
        : ` Et gen er i panelet når det er ett av de ${f.count(model.panel)} som begge analysene dekker.`
    } Funn som trolig skyldes hematopoese, blodceller som ligner svulst, står for seg. Velg et gen for å få det øverst.`,
  nothing: (model, filtered, f) => {
    if (model.missing === "samples") return "Studien har ikke levert prøver: det er ingen gener å sammenligne.";
    if (model.missing === "variants")
      return "Studien har ikke levert varianter: hva som er funnet i hvilke gener, er ikke kjent.";
    if (model.consented === 0)
      return filtered
        ? "Ingen pasienter med samtykke passer til dette utvalget."
        : "Ingen pasienter har samtykket ennå.";
    if (model.evaluable === 0) return nothingSaid.nb.noPair(model.consented, filtered, f);
    return `Verken blod eller vev finner noe i ${model.evaluable === 1 ? "det ene evaluerbare paret" : `de ${f.count(model.evaluable)} evaluerbare parene`}.`;
  },
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
  cell: cellText,
  reading: (row, names, f) =>
    `${row.gene}${row.haematopoiesis === null ? "" : `, ${known[row.haematopoiesis]}`}: ${told(row, names, f)}`,
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
