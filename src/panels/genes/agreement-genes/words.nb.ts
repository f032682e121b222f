import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { nothingSaid } from "../../../say/nothing.ts";
import { bold, ppaOf, shareOf } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import { comparable, type GeneRow, type GenesModel } from "./stats.ts";
import { drawable, type GenesWords } from "./wording.ts";

const share = (row: GeneRow, f: Format): Sentence =>
  bold(shareOf(ppaOf(row), row.both, row.tissue_positive, "pasienter", f));

function extremes(model: GenesModel, f: Format): Sentence {
  const genes = comparable(model);
  const [most, least] = [genes[0], genes.at(-1)];
  if (!most || !least)
    return sentence`Ingen gener er funnet i vev hos minst ${fewBelow} pasienter, så ingen har prosent ennå.`;
  if (most === least)
    return sentence`Bare ${most.gene} er funnet i vev hos minst ${fewBelow} pasienter; blod finner det hos ${share(most, f)}.`;
  if (most.ppa === least.ppa)
    return sentence`Blod finner også ${most.gene} hos ${share(most, f)}; det samme gjelder de ${f.count(genes.length - 1)} andre genene som er funnet i vev hos minst ${fewBelow} pasienter.`;
  return sentence`Av de ${f.count(genes.length)} genene som er funnet i vev hos minst ${fewBelow} pasienter, er samsvaret best for ${most.gene}: blod finner det også hos ${share(most, f)}; minst for ${least.gene}: hos ${share(least, f)}.`;
}

export const nb: GenesWords = {
  title: "Hvilke gener er det samsvar om i blod og vev?",
  summary: (model, { f }, { filters }) =>
    drawable(model)
      ? sentence`${extremes(model, f)} Funn i alle gener (${f.count(model.genes.length)}): ${strong(f.count(model.both))} i begge, ${strong(f.count(model.tissueOnly), "tissue")} bare i vev, ${strong(f.count(model.bloodOnly), "blood")} bare i blod, blant ${f.count(model.evaluable)} evaluerbare par.`
      : sentence`${nb.nothing(model, !isDefault(filters), f)}`,
  note: (model, { f }) =>
    sentence`Et funn er et gen hos en pasient. n / N: funnet i begge, av dem som er funnet i vev; prosent fra ${fewBelow}. Funn som trolig skyldes hematopoese, blodceller som ligner svulst, er holdt utenfor${
      model.leftOut > 0
        ? `; med dem ville det vært ${f.count(model.leftOut)} flere bare i blod.`
        : "; med dem ville det ikke vært flere bare i blod."
    }`,
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
  ratio: "PPA, n / N",
  more: (genes, f) => `og ${f.count(genes)} ${genes === 1 ? "gen" : "gener"} til i tabellen`,
  reading: (row, f) =>
    `${row.gene}: i begge ${f.count(row.both)}, bare vev ${f.count(row.tissue_only)}, bare blod ${f.count(row.blood_only)}, ingen av dem ${f.count(row.neither)} pasienter; ${
      row.tissue_positive === 0
        ? "ingen funn i vev"
        : `av dem med genet i vev finner blod det hos ${f.share(ppaOf(row), row.both, row.tissue_positive)}`
    }`,
  method: {
    definition:
      "Enhet: et gen hos en pasient. En prøve har genet når minst én tellende variant av det er der, av en klasse som pasientens par er evaluerbart for: somatisk eller av ukjent opphav, aldri kimbane. Funn som trolig skyldes hematopoese, er holdt utenfor og talt for seg. En fusjon er et eget gen, oppkalt etter begge partnerne, bundet sammen med ::.",
    denominator:
      "Pasienter med et par som er evaluerbart for minst én variantklasse. PPA: de med genet funnet i vev. Ingen: de øvrige evaluerbare parene; de er mange for hvert gen, så samlet samsvar sier lite og vises ikke.",
    formula:
      "PPA = begge ÷ (begge + bare vev), med 95 % Wilson-intervall. Ingen = evaluerbare par − begge − bare vev − bare blod.",
    reference:
      "Chae mfl. 2016, PMC5323161 (hvorfor samlet samsvar villeder); Razavi mfl. 2019, doi 10.1038/s41591-019-0652-7 (hematopoese); Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};
