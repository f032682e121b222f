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
  none_compared: () => sentence`Kan ikke sies ennå: ingen gener er funnet i vev hos minst ${fewBelow} pasienter.`,
  one_compared: ({ only: { gene, ppa } }, { f }) =>
    sentence`For ${gene} hos ${strong(toldShare(ppa, "", f).number)}; ingen andre gener er funnet i vev hos minst ${fewBelow} pasienter.`,
  from_to: ({ genes, best, least }, { f }) => {
    const [low, high] = [least, best].map(({ ppa }) => toldShare(ppa, "", f).number);
    return low === high
      ? sentence`Hos ${strong(low)} for hvert av de ${f.exact(genes)} genene som er funnet i vev hos minst ${fewBelow} pasienter.`
      : sentence`Fra ${strong(low)} for ${least.gene} til ${strong(high)} for ${best.gene}, blant ${f.exact(genes)} gener med nok pasienter.`;
  },
};

const sures: Tellers<Sure> = {
  shares: ({ of }, { f }) =>
    sentence`${of.map(({ gene, ppa: { events, trials, estimate } }, i) => sentence`${i > 0 && "; "}${gene}: ${f.of(events, trials)}${i > 0 ? "," : ` pasienter, ${f.interval}`} ${estimate ? f.percentRange(estimate) : ""}`)}.`,
  order_by_chance: () => sentence`Rekkefølgen av genene kan være tilfeldig.`,
  all_genes: ({ genes, fusions, both, tissueOnly, bloodOnly }, { f }) =>
    sentence`${genes === 1 ? "Ett gen" : f.rounded ? `De ${f.exact(genes)} nevnte genene${fusions ? " og fusjonene" : ""}` : `Alle ${f.exact(genes)} gener${fusions ? " og fusjoner" : ""}`}: ${f.count(both)} funn i begge, ${f.count(tissueOnly)} bare i vev, ${f.count(bloodOnly)} bare i blod.`,
};

const note = (leftOut: number, f: Format): Sentence =>
  sentence`Et funn er et gen hos en pasient. n / N: funnet i begge, av dem som er funnet i vev; prosent fra ${fewBelow}. Funn som trolig skyldes klonal hematopoese, blodceller som ligner svulst, er holdt utenfor; med dem ville det ${f.none(leftOut) ? "ikke vært" : `vært ${f.count(leftOut)}`} flere bare i blod.`;

export const nb: GenesWords = {
  title: "Hvor ofte finner blod genet som vev finner?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: ({ leftOut }, { f }) => note(leftOut, f),
  tissueOnly: "bare vev",
  both: "begge",
  bloodOnly: "bare blod",
  ratio: "PPA, n / N",
  more: (genes, f) => `og ${f.exact(genes)} ${genes === 1 ? "gen" : "gener"} til i tabellen`,
  reading: (row, f) =>
    `${row.gene}: i begge ${f.count(row.both)}, bare vev ${f.count(row.tissueOnly)}, bare blod ${f.count(row.bloodOnly)}, ingen av dem ${f.count(row.neither)} pasienter; ${
      row.ppa.trials === 0
        ? f.vague
          ? `${f.few} med funn i vev`
          : "ingen funn i vev"
        : `av dem med genet i vev finner blod det hos ${shareText(row.ppa, "", f)}`
    }`,
  method: (rounded) => ({
    definition: `Enhet: et gen hos en pasient. En prøve har genet når minst én tellende variant av det er der, av en klasse som pasientens par er evaluerbart for: somatisk eller av ukjent opphav, aldri kimbane. Funn som trolig skyldes klonal hematopoese, er holdt utenfor og talt for seg.${rounded ? "" : " En fusjon er et eget gen, oppkalt etter begge partnerne, bundet sammen med ::."}`,
    denominator:
      "Pasienter med et par som er evaluerbart for minst én variantklasse. PPA: de med genet funnet i vev. Ingen: de øvrige evaluerbare parene; de er mange for hvert gen, så samlet samsvar sier lite og vises ikke.",
    formula:
      "PPA = begge ÷ (begge + bare vev), med 95 %-intervall (Wilson). Ingen = evaluerbare par − begge − bare vev − bare blod.",
    reference:
      "Chae mfl. 2016, PMC5323161 (hvorfor samlet samsvar villeder); Razavi mfl. 2019, doi 10.1038/s41591-019-0652-7 (klonal hematopoese); Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  }),
};

export const nothingNb: NothingWords = {
  summary: noGenes.nb,
  note: ({ f }, _, reason) => note(reason.why === "none_found" ? reason.leftOut : 0, f).text,
};
