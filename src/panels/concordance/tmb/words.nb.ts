import { tmbHighFrom } from "../../../cubes/codes.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { noBiomarker } from "../../../say/no-biomarker.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Sure, Verdict } from "./facts.ts";
import { outerDifference, outerMean } from "./model.ts";
import type { TmbWords } from "./wording.ts";

const sides = { both: "i begge", tissue_only: "bare i vev", blood_only: "bare i blod", neither: "i ingen av dem" };

const note =
  "De to analysene filtrerer TMB ulikt, så en forskjell er å vente; den vokser med TMB, så grensene er forholdstall. Bland-Altman: rektanglene viser par i intervaller på 2 mutasjoner/Mb, etter areal; de ytterste holder alt utenfor. Bare par som er evaluerbare for TMB i begge; forholdstall for dem større enn 0 i begge. Færre enn 25: ingen grenser.";
const roundedNote =
  "De to analysene filtrerer TMB ulikt, så en forskjell er å vente; den vokser med TMB. Rektanglene viser par i grupper, etter areal; de ytterste holder alt utenfor. Bare par som er evaluerbare for TMB i begge. Ingen grenser vises.";

const verdicts: Tellers<Verdict> = {
  none_high: ({ pairs }, { f }) =>
    f.rounded
      ? sentence`Av ${f.count(pairs)} pasienter som er sammenlignet, har ${strong(f.count(0))} høy tumormutasjonsbyrde i minst én prøve.`
      : pairs === 1
        ? sentence`Den ene pasienten som er sammenlignet, har lav tumormutasjonsbyrde i begge prøver.`
        : sentence`${pairs === 2 ? "Begge pasientene" : sentence`Alle ${strong(f.count(pairs))} pasienter`} som er sammenlignet, har lav tumormutasjonsbyrde i begge prøver.`,
  high: ({ either, both }, { f }) =>
    either === 1
      ? sentence`Den ene pasienten med høy tumormutasjonsbyrde har det i ${both === 1 ? "begge prøver" : "bare én prøve"}.`
      : sentence`Av ${f.count(either)} pasienter med høy tumormutasjonsbyrde i minst én prøve har ${strong(f.none(both) ? "ingen" : f.count(both))} det i begge.`,
};

const sures: Tellers<Sure> = {
  high_in_blood: ({ ofHigh, ofOthers }, { f }) => {
    const told = [
      ofHigh.trials > 0 && `${f.of(ofHigh.events, ofHigh.trials)} med høy i vev`,
      ofOthers.trials > 0 && `${f.of(ofOthers.events, ofOthers.trials)} uten${ofHigh.trials > 0 ? "" : " høy i vev"}`,
    ].filter((each) => each !== false);
    return sentence`Høy: minst ${tmbHighFrom} mutasjoner/Mb. Høy i blod: ${told.join(", ")}.`;
  },
  too_few: ({ pairs }, { f }) => sentence`${f.count(pairs)} par er for få til å si hvor mye blod og vev skiller seg.`,
  ratio: ({ ratio, lower, upper, pairs }, { f }) =>
    sentence`Blod er ${f.number(ratio.value, 2)} ganger vev, ${f.interval} ${f.number(ratio.low, 2)} til ${f.number(ratio.high, 2)}, ${f.count(pairs)} par; for 95 % av pasientene mellom ${f.number(lower.value, 2)} og ${f.number(upper.value, 2)} ganger.`,
};

export const nb: TmbWords = {
  title: "Hvor godt er samsvaret i tumormutasjonsbyrde?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: (_, { f }) => sentence`${f.vague ? roundedNote : note}`,
  xTitle: "Snitt av blod og vev, mutasjoner/Mb",
  yTitle: "Blod minus vev, mutasjoner/Mb",
  ratio: (value) => `${value} ganger`,
  upper: (value) => `øvre grense ${value} ganger`,
  lower: (value) => `nedre grense ${value} ganger`,
  highIn: { blood: `${tmbHighFrom} i blod`, tissue: `${tmbHighFrom} i vev` },
  highTitle: `${tmbHighFrom} mutasjoner/Mb eller mer`,
  high: (side, pairs) => `${pairs} ${sides[side]}`,
  bin: ({ mean, difference, pairs }, f) =>
    `Snitt ${mean === outerMean ? `${mean} eller mer` : `${mean} til ${mean + 2}`}, forskjell ${
      Math.abs(difference) === outerDifference
        ? `${f.number(difference - Math.sign(difference), 0)} eller utenfor`
        : `${f.number(difference - 1, 0)} til ${f.number(difference + 1, 0)}`
    } mutasjoner/Mb: ${f.count(pairs)} par`,
  method: (rounded) => ({
    definition: `Tumormutasjonsbyrde i mutasjoner per megabase, slik laboratoriet oppga den, i blodprøven og vevsprøven i paret. Høy: minst ${tmbHighFrom}.`,
    denominator:
      "Par som ikke er for langt fra hverandre i tid, med verdi i begge prøver, begge evaluerbare for TMB. Andre pasienter er utelatt.",
    formula: rounded
      ? `Par etter snittet av og forskjellen mellom de to verdiene, hver i grupper. Ved ${tmbHighFrom}: høy i begge av dem som er høye i vev, og høy i blod av dem som ikke er høye i vev. Ingen forholdstall, ingen grenser og ingen konkordans mellom enkeltverdier.`
      : `Forholdstall = e opphøyd i snittet av ln(blod ÷ vev), ± 1,96 standardfeil av det; grenser = e opphøyd i snittet ± 1,96 standardavvik, hver med intervall i tabellen; for par større enn 0 i begge. Linjene er disse forholdstallene, som differanser ved hvert snitt. I mutasjoner/Mb, bare i tabellen: systematisk forskjell = snittet av blod − vev, ett par grenser for alle. Ved ${tmbHighFrom}: PPA = høy i begge ÷ høy i vev, NPA = høy i ingen av dem ÷ ikke høy i vev, 95 %-intervaller (Wilson). Konkordans etter Lin, med intervallet på z-skalaen. Alt fra summer over parene.`,
    reference: `Bland og Altman 1986, doi 10.1016/S0140-6736(86)90837-8, og 1999, doi 10.1177/096228029900800204${rounded ? "" : "; Lin 1989, doi 10.2307/2532051, og 2000, doi 10.1111/j.0006-341X.2000.00324.x"}.`,
  }),
};

export const nothingNb: NothingWords = {
  summary: noBiomarker.nb({
    marker: "tumormutasjonsbyrde",
    nobody: (filtered) =>
      filtered
        ? "Ingen pasienter i dette utvalget har TMB i både blod og vev."
        : "Ingen pasienter har TMB i både blod og vev ennå.",
  }),
  note: ({ f }) => (f.vague ? roundedNote : note),
};
