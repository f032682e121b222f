import type { Specimen } from "../../../cubes/codes.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence } from "../../../marks/sentence.ts";
import { capital, inSentence } from "../../../say/names.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import type { Format } from "../../../words/format.ts";
import { specimenWord } from "../../../words/samples.ts";
import type { Fact, Said } from "./facts.ts";
import { measured, number, type SuccessWords } from "./wording.ts";

const name = specimenWord.nb;
const samples: Readonly<Record<Specimen, string>> = { blood: "blodprøver", tissue: "vevsprøver" };
const theSamples: Readonly<Record<Specimen, string>> = { blood: "blodprøvene", tissue: "vevsprøvene" };
const opening = {
  blood: "Blod, oftere enn vev",
  tissue: "Vev, oftere enn blod",
  alike: "Ingen av dem klart oftere",
  few: "For få til å sammenligne",
  untold: "Ikke sammenlignet hos de samme pasientene",
} as const;

const note = (cancelled: Said["cancelled"], f: Format): string =>
  `Endelig utfall: besvart, mislykket eller ikke tilgjengelig. ${
    cancelled.length > 0
      ? `Kansellerte prøver er talt for seg (${f.list(cancelled.map((each) => `${f.count(each.samples)} ${name[each.specimen]}`))}). `
      : ""
  }Årsaker slik laboratoriet oppga dem. Streker: 95 %-intervall. Grått: færre enn 25.`;

const tellers: Tellers<Fact> = {
  none_final: (_, { f }) => sentence`Ikke ennå: ${f.rounded ? f.few : "ingen"} prøver har et endelig utfall.`,
  both: ({ verdict, results }, { f }) =>
    sentence`${opening[verdict]}: ${results.map((each, i) => [i > 0 && " og ", number(each, f), !each.few ? ` av ${theSamples[each.specimen]}` : ` ${samples[each.specimen]}`])} ga svar.`,
  one: ({ result }, { f }) =>
    sentence`Bare ${name[result.specimen]} kan vurderes: ${number(result, f)} ${!result.few ? "av prøvene" : result.share.trials === 1 ? "prøve" : "prøver"} ga svar.`,
  known: ({ sure, asked }, { f }) => {
    const behind = sure.map(
      ({ specimen, share: { events, trials, estimate } }, i) =>
        `${name[specimen]} ${i === 0 ? `${f.interval} ` : ""}${f.percentRange(estimate)}, ${f.of(events, trials)}`,
    );
    const of = asked.map(({ specimen, share: { events, trials } }) => `${name[specimen]} ${f.of(events, trials)}`);
    return sentence`${behind.length > 0 && `${capital(behind.join("; "))}. `}Av alle bestilte: ${of.join(", ")}.`;
  },
  no_pairs: (_, { f }) => sentence`${f.rounded ? f.few : "Ingen"} pasienter har endelig utfall for begge.`,
  no_consents: () => sentence`Pasienter er ikke sammenlignet: samtykkedatoer er ikke levert.`,
  pairs: ({ pairs, bloodOnly, tissueOnly, p }, { f }) =>
    sentence`Av ${f.count(pairs)} med begge: bare blod ${f.count(bloodOnly)}, bare vev ${f.count(tissueOnly)}${
      p !== null && `; p ${p < 0.001 ? "" : "= "}${f.p(p)}`
    }.`,
};

export const nb: SuccessWords = {
  title: "Hvilken prøve gir svar?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ cancelled }, { f }) => sentence`${note(cancelled, f)}`,
  method: (rounded) => ({
    definition:
      "Prøver etter utfall ved datauttrekket. Ga svar: besvart, enten svaret er evaluerbart for alle klasser eller ikke. Parvis: pasienter med samtykke der både blod og vev har endelig utfall. Evaluerbar: av pasienter med samtykke og svar på prøven, de der svaret er evaluerbart for klassen; for MSI at den er analysert, ikke at den er stabil eller ustabil.",
    denominator: `Ga svar: prøver som er besvart, mislykket eller ikke tilgjengelige. Besvart av alle bestilte: alle prøver som er tatt eller bestilt, også de ventende og de kansellerte, uansett årsak. Utfall: alle prøver som er tatt eller bestilt, unntatt de kansellerte, som er talt for seg av alle.${rounded ? "" : " Prøver hører til måneden for mottak, ellers for prøvetaking; pasienter til måneden for samtykke."} Av flere prøver fra en pasient teller den som inngår i paret, ellers den som er kommet lengst.`,
    formula: `Andeler med Wilson-intervall. Parvis forskjell: ${rounded ? "McNemars eksakte test på pasientene der bare den ene prøven ga svar, for de to antallene som skiller seg minst blant dem som avrundes til disse" : "McNemars eksakte test på pasientene der bare den ene prøven ga svar"}.`,
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953; McNemar 1947, doi 10.1007/BF02295996.",
  }),
  sections: {
    result: "Prøver med endelig utfall",
    asked: "Alle tatt eller bestilt, også de kansellerte",
    paired: "De samme pasientene, begge avgjort",
    outcomes: "Alle prøver unntatt de kansellerte",
    evaluable: "Evaluerbar, av pasienter med svar",
  },
  result: "Ga svar",
  asked: "Besvart",
  notGiven: "ingen årsak oppgitt",
  more: (n) => `andre ${n}`,
  none: "ingen",
  folded: "Hva som ble av alle prøvene, med årsakene, og hva som kunne vurderes i hver klasse, står i tabellen.",
  unfold: "Vis utfall, årsaker og klasser",
  mark: (reading, names, f) => {
    switch (reading.say) {
      case "no_report":
        return `${names.specimen(reading.specimen)}, ${inSentence(names.class(reading.class))}: ingen pasient har svar`;
      case "evaluable":
        return `${names.specimen(reading.specimen)}, ${names.class(reading.class)} evaluerbar: ${shareText(reading.share, "pasienter", f)}`;
      case "measure": {
        const unit = reading.specimen === null ? "pasienter" : "prøver";
        return `${measured(reading, names)}: ${reading.share === null ? `ingen ${unit}` : shareText(reading.share, unit, f)}`;
      }
    }
  },
};

export const nothingNb: NothingWords = {
  summary: whyNothing(
    "Studien har ikke levert prøver: hvilken prøve som gir svar, er ikke kjent.",
    "Ingen prøver passer til dette utvalget.",
    "Ingen prøver er tatt eller bestilt ennå.",
  ),
  note: ({ f }) => note([], f),
};
