import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { shareText } from "../../../say/share.ts";
import { isSure } from "./model.ts";
import { type PrecisionWords, points, tooFew } from "./words.en.ts";

export const nb: PrecisionWords = {
  title: "Hvor sikre er vi nå, og hvor sikre når målet er nådd?",
  summary: (model, { f }) => {
    const { any, target } = model;
    if (!isSure(any))
      return sentence`Ikke sikre ennå: blod finner noe hos ${strong(f.of(any.ppa.events, any.ppa.trials))} pasienter med funn i vev, for få til en prosent.`;
    const { now, atTarget } = any.precision;
    return sentence`Blodets andel av det vev finner, er kjent med en margin på ${strong(`${points(now, f)} prosentpoeng`)} til hver side: ${f.percent(any.ppa.estimate.value)}, ${f.of(any.ppa.events, any.ppa.trials)} pasienter.${
      atTarget !== null &&
      typeof target !== "string" &&
      ` Med ${f.count(target.patients)} pasienter, som planlagt, blir den omtrent ${points(atTarget.half, f)}.`
    }`;
  },
  note: (model, { f, names }) => {
    const few = tooFew(model);
    return sentence`Halve bredden av 95 % Wilson-intervallet for PPA, med vev som referanse. ${
      model.target === "part"
        ? "Målet gjelder hele studien, så en del av den viser bare det som er kjent nå."
        : model.target === "reached"
          ? "Målet er nådd."
          : "Når målet er nådd: med de samme andelene og den samme sammensetningen av pasienter som nå."
    }${few.length > 0 && ` Færre enn 25 med funn i vev, ikke tegnet: ${f.list(few.map((row) => inSentence(names.class(row.class))))}.`}`;
  },
  axis: { half: "Prosentpoeng til hver side", positives: "Pasienter med funn i vev" },
  tooFew: "Ingen klasse har 25 pasienter med funn i vev ennå.",
  legend: ({ target }) =>
    `Prikk: en klasse nå. ${typeof target === "string" ? "" : "Ring: den samme når målet er nådd. "}Liten ring: en kreftgruppe. Stiplet: minst én variant, etter antall pasienter.`,
  reading: (row, { f, names }) => {
    const { now, atTarget, for5, for10 } = row.precision;
    const name = row.group === null ? names.class(row.class) : names.tumour_group(row.group);
    return `${name}: ${shareText(row.ppa, "", f)}; ${points(now, f)} prosentpoeng til hver side nå${
      atTarget === null ? "" : `, ${points(atTarget.half, f)} når målet er nådd`
    }; 5 krever ${f.count(for5)} pasienter med funn i vev, 10 krever ${f.count(for10)}`;
  },
  method: {
    definition:
      "Hvor bredt 95 %-intervallet er for andelen av pasienter med funn i vev som også har det i blod, per klasse over alle kreftgrupper og per kreftgruppe over alle klasser. Halvparten av det: så mange prosentpoeng til hver side.",
    denominator: "Pasienter med et evaluerbart par og et funn av klassen i vev.",
    formula:
      "Halv bredde = z √(n p (1 − p) + z² ÷ 4) ÷ (n + z²), Wilson, z = 1,96. Når målet er nådd: n ganger målet ÷ det som finnes nå (evaluerbare par, eller samtykkede pasienter, slik studien teller målet), med p som den er. Funn for 5 og 10 prosentpoeng: den minste n med en halv bredde som ikke er større.",
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};
