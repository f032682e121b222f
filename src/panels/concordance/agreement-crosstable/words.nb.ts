import type { NothingWords } from "../../../define/nothing.ts";
import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { noAgreement } from "../../../say/nothing.ts";
import { boldShare } from "../../../say/share.ts";
import type { Why } from "./model.ts";
import type { CrossWords } from "./wording.ts";

const reasons: Readonly<Record<Why, string>> = {
  without_tissue: "mangler bare vevssvar",
  without_blood: "mangler bare blodsvar",
  without_both: "mangler begge svar",
  interval: "har prøver tatt for langt fra hverandre",
  not_evaluable: "har ingen variantklasse som begge prøvene er evaluerbare for",
};

export const nb: CrossWords = {
  title: "Hva ligger bak «ikke evaluerbar»?",
  summary: ({ compared, leftOut }, { f }) =>
    sentence`Blod og vev kan sammenlignes hos ${boldShare(compared, "samtykkede pasienter", f)}.${
      leftOut.length === 0
        ? " Ingen faller utenfor."
        : ` Av de andre ${f.count(compared.trials - compared.events)}: ${f.list(leftOut.map(({ why, patients }) => `${f.count(patients)} ${reasons[why]}`))}.`
    }`,
  note: ({ compared }, { f }) =>
    sentence`Hver av ${f.count(compared.trials)} samtykkede pasienter står i ett felt, etter noen variant; klassene står i tabellen. Ruter: pasienter, etter areal; mørk: funnet i begge, blå: bare i vev, rød: bare i blod, grå: i ingen av dem, blek: ikke sammenlignet. Tilstander som ingen har, er utelatt.`,
  blood: "Blod",
  tissue: "Vev",
  total: "Alle",
  reading: ({ blood, tissue, patients, compared }, names, f) =>
    `Blod ${inSentence(names.state(blood))}, vev ${inSentence(names.state(tissue))}: ${f.count(patients)} ${patients === 1 ? "pasient" : "pasienter"}${
      compared === patients ? "" : compared === 0 ? ", ikke sammenlignet" : `, ${f.count(compared)} av dem sammenlignet`
    }`,
  method: {
    definition:
      "Hver samtykkede pasient har én tilstand for blod og én for vev: ingen prøve, ikke tilgjengelig, avlyst, mislykket, venter, ikke evaluerbar, påvist, ikke påvist med lav tumorandel, eller ikke påvist. Av flere prøver teller den i paret, ellers den som er kommet lengst.",
    denominator:
      "Alle samtykkede pasienter. Sammenlignet: begge prøver besvart, ikke for langt fra hverandre, og evaluerbare for minst én variantklasse (i tabellen: for klassen).",
    formula:
      "Antall; feltene summerer til alle samtykkede pasienter. Andel sammenlignet = evaluerbare par ÷ samtykkede, med 95 % Wilson-intervall.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests (utelat aldri det som ikke er evaluerbart); STARD 2015, doi 10.1136/bmj.h5527.",
  },
};

export const nothingNb: NothingWords = {
  summary: noAgreement.nb,
  note: "Hver samtykkede pasient har én tilstand for blod og én for vev.",
};
