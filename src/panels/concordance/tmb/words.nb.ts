import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { noBiomarker } from "../../../say/no-biomarker.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Fact } from "./facts.ts";
import { outerDifference, outerMean } from "./model.ts";
import type { TmbWords } from "./wording.ts";

const sides = { both: "i begge", tissue_only: "bare i vev", blood_only: "bare i blod", neither: "i ingen av dem" };

const note =
  "De to analysene filtrerer TMB ulikt, så en systematisk forskjell er ventet. Bland-Altman: rektanglene viser par i intervaller på 2 mutasjoner/Mb, etter areal; de ytterste holder alt utenfor. Bare par som er evaluerbare for TMB i begge. Færre enn 25 par: ingen forskjell, ingen grenser.";

const tellers: Tellers<Fact> = {
  too_few: ({ pairs }, { f }) =>
    sentence`Med ${f.count(pairs)} par er det for få til å si hvor mye blod og vev skiller seg.`,
  bias: ({ bias, limits, pairs }, { f }) => {
    const apart = `${f.number(Math.abs(bias.value))} mutasjoner/Mb ${bias.value < 0 ? "mindre" : "mer"}`;
    return sentence`Blod gir i snitt ${strong(apart)} enn vev (forskjell ${f.number(bias.value)}, 95 %-intervall ${f.number(bias.low)} til ${f.number(bias.high)}, ${f.count(pairs)} par); for 95 % av pasientene ventes forskjellen mellom ${f.number(limits.low)} og ${f.number(limits.high)}.`;
  },
  concordance: ({ concordance: { value, low, high } }, { f }) =>
    sentence`Lins konkordans er ${f.number(value, 2)} (95 %-intervall ${f.number(low, 2)} til ${f.number(high, 2)}).`,
  high: ({ high }, { f }) =>
    sentence`Minst 10 mutasjoner/Mb: ${strong(f.count(high.both))} i begge, ${strong(f.count(high.tissue_only), "tissue")} bare i vev, ${strong(f.count(high.blood_only), "blood")} bare i blod.`,
};

export const nb: TmbWords = {
  title: "Er det samsvar i tumormutasjonsbyrde?",
  summary: (facts, voice) => tell(facts, tellers, voice),
  note: () => sentence`${note}`,
  xTitle: "Snitt av blod og vev, mutasjoner/Mb",
  yTitle: "Blod minus vev, mutasjoner/Mb",
  bias: (value) => `forskjell ${value}`,
  upper: (value) => `øvre grense ${value}`,
  lower: (value) => `nedre grense ${value}`,
  highTitle: "10 mutasjoner/Mb eller mer",
  high: (side, pairs) => `${pairs} ${sides[side]}`,
  bin: ({ mean, difference, pairs }, f) =>
    `Snitt ${mean === outerMean ? `${mean} eller mer` : `${mean} til ${mean + 2}`}, forskjell ${
      Math.abs(difference) === outerDifference
        ? `${f.number(difference - Math.sign(difference), 0)} eller utenfor`
        : `${f.number(difference - 1, 0)} til ${f.number(difference + 1, 0)}`
    } mutasjoner/Mb: ${f.count(pairs)} par`,
  method: {
    definition:
      "Tumormutasjonsbyrde i mutasjoner per megabase, slik laboratoriet oppga den, i blodprøven og vevsprøven i paret. Høy: minst 10.",
    denominator:
      "Par som ikke er for langt fra hverandre i tid, med verdi i begge prøver, begge evaluerbare for TMB. Andre pasienter er utelatt.",
    formula:
      "Systematisk forskjell = snittet av blod − vev, ± 1,96 standardfeil. Grenser for samsvar = forskjellen ± 1,96 standardavvik av differansene. Konkordans etter Lin, med intervallet på z-skalaen. Alt fra summer over parene.",
    reference:
      "Bland og Altman 1986, doi 10.1016/S0140-6736(86)90837-8; Lin 1989, doi 10.2307/2532051, og 2000, doi 10.1111/j.0006-341X.2000.00324.x.",
  },
};

export const nothingNb: NothingWords = {
  summary: noBiomarker.nb({
    marker: "tumormutasjonsbyrde",
    nobody: (filtered) =>
      filtered
        ? "Ingen pasienter i dette utvalget har TMB i både blod og vev."
        : "Ingen pasienter har TMB i både blod og vev ennå.",
  }),
  note,
};
