import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { agreementNothing } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import { type CrossWords, comparedShare, shown } from "./wording.ts";

export const nb: CrossWords = {
  title: "Hva ligger bak «ikke evaluerbar»?",
  summary: (model, { f }, { filters }) => {
    if (!shown(model)) return sentence`${nb.nothing(model, !isDefault(filters), f)}`;
    const others = model.consented - model.evaluable;
    const reasons = [
      [model.withoutTissue, "bare vevssvar"],
      [model.withoutBlood, "bare blodsvar"],
      [model.withoutBoth, "begge svar"],
    ] as const;
    const missing = reasons.filter(([n]) => n > 0).map(([n, text]) => `${f.count(n)} mangler ${text}`);
    const apart = model.interval > 0 ? [`${f.count(model.interval)} har prøver tatt for langt fra hverandre`] : [];
    const shared =
      model.notEvaluable > 0
        ? [`${f.count(model.notEvaluable)} har ingen variantklasse som begge prøvene er evaluerbare for`]
        : [];
    return sentence`Blod og vev kan sammenlignes hos ${comparedShare(model, "samtykkede pasienter", f)}.${
      others === 0
        ? " Ingen faller utenfor."
        : ` Av de andre ${f.count(others)}: ${f.list([...missing, ...apart, ...shared])}.`
    }`;
  },
  note: (model, { f }) =>
    shown(model)
      ? sentence`Hver av ${f.count(model.consented)} samtykkede pasienter står i ett felt, etter noen variant; klassene står i tabellen. Ruter: pasienter, etter areal; mørk: funnet i begge, blå: bare i vev, rød: bare i blod, grå: i ingen av dem, blek: ikke sammenlignet. Tilstander som ingen har, er utelatt.`
      : sentence`Hver samtykkede pasient har én tilstand for blod og én for vev.`,
  nothing: (model, filtered, f) => agreementNothing("nb", model, filtered, f),
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
