import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { capital, inSentence } from "../../../say/names.ts";
import { noVariants } from "../../../say/no-variants.ts";
import { toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import { enough } from "../../../stats/few.ts";
import { opening } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { VafCell } from "./model.ts";
import type { VafWords } from "./wording.ts";

const verdicts: Tellers<Verdict> = {
  none_in_both: (_, { f }) =>
    sentence`Kan ikke sies: ${f.rounded ? `${f.few} varianter` : "ingen variant"} med allelfraksjon ble funnet i begge.`,
  lower_in_blood: ({ lower }, { f }) =>
    lower.trials === 1
      ? sentence`Allelfraksjonen til den ene varianten funnet i begge er ${lower.events === 1 ? "lavere" : "ikke lavere"} i blod.`
      : sentence`Allelfraksjonen er lavere i blod for ${strong(toldShare(lower, "", f).number)} ${lower.estimate && enough(lower.trials) ? "av variantene" : "varianter"} funnet i begge.`,
};

const sures: Tellers<Sure> = {
  alone: ({ tissueOnly, bloodOnly }, { f }) =>
    sentence`${f.count(tissueOnly)} ble funnet bare i vev og ${f.count(bloodOnly)} bare i blod.`,
  fractions: ({ lower, same, lowerInTissue }, { f }) =>
    sentence`${lower.estimate && enough(lower.trials) && `${capital(f.interval)} ${f.percentRange(lower.estimate)}, varianter hos samme pasient regnet sammen. `}Lavere i blod: ${f.of(lower.events, lower.trials)}, omtrent lik: ${f.count(same)}, lavere i vev: ${f.count(lowerInTissue)}.`,
  found: ({ high, low }, { f }) =>
    sentence`Blod finner ${f.of(high.events, high.trials)} med 5 % eller mer i vev${low && `, ${f.of(low.events, low.trials)} med mindre`}.`,
};

/** Hvor en rute står, i ord. */
function place(cell: VafCell, { fraction_bin: bin }: Names): string {
  if (cell.kind === "tissue") return `Vev ${inSentence(bin(cell.tissue))}, ikke funnet i blod`;
  const blood = `Blod ${inSentence(bin(cell.blood))}`;
  return cell.kind === "blood" ? `${blood}, ikke funnet i vev` : `${blood}, vev ${inSentence(bin(cell.tissue))}`;
}

export const nb: VafWords = {
  title: "Hvordan forholder allelfraksjonene i blod seg til dem i vev?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: ({ note }, { f }) =>
    sentence`Fraksjonene avhenger av hvor mye tumor prøven inneholder, så like fraksjoner er ikke å vente; den laveste ruten har også alt under. ${opening(f).count(note.withoutFraction)} varianter har ingen fraksjon, slik kopitallsendringer og fusjoner ikke har. Med trolig klonal hematopoese er det ${f.count(note.bloodOnlyWithHaematopoiesis)} bare i blod. ${f.rounded ? "Intervaller er ikke oppgitt" : "95 %-intervallene er regnet per pasient"}, fordi varianter hos samme pasient ikke er uavhengige.`,
  xTitle: "Allelfraksjon i vev, %",
  yTitle: "Allelfraksjon i blod, %",
  notFound: "ikke funnet",
  key: {
    both: "Funnet i begge",
    tissue: "Bare vev",
    blood: "Bare blod",
    haematopoiesis: "med klonal hematopoese",
    same: "Samme fraksjon",
  },
  reading: (cell, names, f) =>
    `${place(cell, names)}: ${f.count(cell.variants)} ${cell.variants === 1 ? "variant" : "varianter"}${
      cell.withHaematopoiesis > cell.variants ? `, ${f.count(cell.withHaematopoiesis)} med klonal hematopoese` : ""
    }`,
  method: (rounded) => ({
    definition:
      "Enhet: en variant hos en pasient, i begge når samme pasient, klasse, gen og variantnøkkel står i begge prøvene i paret. Ruter på en halv dekade (en faktor på omtrent tre), fra 0,05 % til 100 %; den laveste har også alt under. Somatisk eller av ukjent opphav; trolig klonal hematopoese vises som omriss.",
    denominator:
      "Varianter med en fraksjon i hver prøve de ble funnet i, over par som er evaluerbare for klassen. De uten er oppgitt, og står i tabellen som fraksjon ikke oppgitt.",
    formula: `Omtrent lik: begge prøver i samme rute; lavere: i en lavere rute; ÷ varianter i begge. Funnet i blod: i begge ÷ (begge + bare vev), etter fraksjonen i vev.${rounded ? " Uten prosent og intervall, som i figuren om varianter." : " 95 %-intervall per pasient, som i figuren om varianter."}`,
    reference: sentence`${guidance.nb}${rounded ? "" : "; Rao og Scott 1992, doi 10.2307/2532311; Wilson 1927, doi 10.1080/01621459.1927.10502953"}.`,
  }),
};

export const nothingNb: NothingWords = {
  summary: (reason, _, filtered) => {
    if (reason.why === "not_supplied") return noVariants.nb(reason.what);
    if (reason.why === "not_evaluable") return "Ingen varianter har en allelfraksjon i prøvene de ble funnet i.";
    return filtered
      ? "Ingen varianter i evaluerbare par passer til dette utvalget."
      : "Ingen varianter er funnet i evaluerbare par.";
  },
  note: "Varianter etter allelfraksjonen i blod og i vev.",
};
