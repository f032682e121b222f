import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { noAgreement } from "../../../say/nothing.ts";
import { aboutPercent } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import { enough } from "../../../stats/few.ts";
import type { Verdict } from "./facts.ts";
import type { Why } from "./model.ts";
import type { CrossWords } from "./wording.ts";

/** Hvorfor noen ikke sammenlignes, bak «fordi». */
const reasons: Readonly<Record<Why, string>> = {
  without_tissue: "bare vev mangler svar",
  without_blood: "bare blod mangler svar",
  without_both: "begge mangler svar",
  interval: "prøvene er tatt for langt fra hverandre",
  not_evaluable: "ingen variantklasse er evaluerbar i begge",
};

const verdicts: Tellers<Verdict> = {
  all_compared: ({ consented }, { f }) =>
    f.rounded
      ? sentence`${strong(f.of(0, consented))} samtykkede pasienter kan ikke sammenlignes.`
      : consented === 1
        ? sentence`Den ene samtykkede pasienten kan sammenlignes.`
        : sentence`${consented === 2 ? "Begge samtykkede pasienter" : sentence`Alle ${strong(f.count(consented))} samtykkede pasienter`} kan sammenlignes.`,
  left_out: ({ leftOut, consented, most: { why, patients } }, { f }) =>
    sentence`${strong(f.of(leftOut, consented))} ${consented === 1 ? "samtykket pasient" : "samtykkede pasienter"} kan ikke sammenlignes${
      patients < leftOut && `, ${f.count(patients)} av dem`
    } fordi ${reasons[why]}.`,
};

export const nb: CrossWords = {
  title: "Hva ligger bak «ikke evaluerbar»?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, { f }) =>
    sure &&
    sentence`${f.count(sure.compared.events)} kan sammenlignes${
      sure.compared.estimate &&
      enough(sure.compared.trials) &&
      `, ${aboutPercent(sure.compared.estimate.value, sure.compared.trials, f)}`
    }.${sure.others.length > 0 && ` Andre årsaker: ${f.list(sure.others.map(({ why, patients }) => `${reasons[why]} (${f.count(patients)})`))}.`}`,
  note: ({ consented }, { f }) =>
    sentence`Hver av ${f.count(consented)} samtykkede pasienter står i ett felt, etter minst én variant; klassene står i tabellen. Ruter: pasienter, etter areal; blå: funnet bare i vev, rød: bare i blod, grå: i ingen av dem, omriss: ikke sammenlignet, alle andre: i begge. Tilstander som ${f.rounded ? f.few : "ingen"} har, er utelatt.`,
  blood: "Blod",
  tissue: "Vev",
  total: "Alle",
  reading: ({ blood, tissue, patients, compared }, names, f) =>
    `Blod ${inSentence(names.state(blood))}, vev ${inSentence(names.state(tissue))}: ${f.count(patients)} ${patients === 1 ? "pasient" : "pasienter"}${
      f.all(compared, patients)
        ? ""
        : f.none(compared)
          ? ", ikke sammenlignet"
          : `, ${f.count(compared)} av dem sammenlignet`
    }`,
  method: {
    definition:
      "Hver samtykkede pasient har én tilstand for blod og én for vev: ingen prøve, ikke tilgjengelig, kansellert, mislykket, venter, ikke evaluerbar, påvist, ikke påvist med lav ctDNA-andel, eller ikke påvist. Av flere prøver teller den i paret, ellers den som er kommet lengst.",
    denominator:
      "Alle samtykkede pasienter. Sammenlignet: begge prøver besvart, ikke for langt fra hverandre, og evaluerbare for minst én variantklasse (i tabellen: for klassen).",
    formula:
      "Antall; feltene summerer til alle samtykkede pasienter. Andel sammenlignet = evaluerbare par ÷ samtykkede, med 95 %-intervall (Wilson).",
    reference: sentence`${guidance.nb} (utelat aldri det som ikke er evaluerbart); STARD 2015, doi 10.1136/bmj.h5527.`,
  },
};

export const nothingNb: NothingWords = {
  summary: noAgreement.nb,
  note: "Hver samtykkede pasient har én tilstand for blod og én for vev.",
};
