import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { bareDays } from "../../../say/days.ts";
import { capital } from "../../../say/names.ts";
import { boldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import { enough } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import { specimenWord } from "../../../words/samples.ts";
import { type Bin, spanOf } from "./bins.ts";
import { type Fact, type Longer, longerOf } from "./facts.ts";
import type { Since } from "./model.ts";
import type { PairedWords } from "./wording.ts";

const name = specimenWord.nb;
const patients = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "pasient" : "pasienter"}`;
const start: Readonly<Record<Since, string>> = { receipt: "mottak", collection: "prøvetaking" };

/** "tar vev 11 dager lenger" with the specimen that waits in its colour. */
const longer = ({ slow, days }: Longer, f: Format): Sentence =>
  slow === null
    ? sentence`tar blod og vev like lang tid`
    : sentence`tar ${name[slow]} ${strong(f.days(days), slow)} lenger enn ${slow === "tissue" ? "blod" : "vev"}`;

/** "95 %-intervall 9 til 13, 240 pasienter" */
const basis = ({ interval, patients: n }: Longer, f: Format): string =>
  `${interval ? `${f.interval} ${bareDays(interval.low, f)} til ${bareDays(interval.high, f)}, ` : ""}${patients(n, f)}`;

const tellers: Tellers<Fact> = {
  shown: ({ since, longer: told }, { f }) =>
    sentence`Hos samme pasient ${longer(told, f)} fra ${start[since]} til svar (${basis(told, f)}).`,
  first: ({ blood, tissue, sameDay }, { f }) =>
    sentence`Blodsvaret kom først hos ${boldShare(blood, "", f, "blood")}${
      !enough(blood.trials) && " pasienter"
    }, vevssvaret hos ${f.count(tissue)}, og begge kom samme dag hos ${f.count(sameDay)}.`,
  other: ({ since, longer: told }, { f }) =>
    sentence`Regnet fra ${start[since]} ${longer(told, f)} (${basis(told, f)}).`,
};

const noteOf = (hasShift: boolean): Sentence =>
  sentence`Pasienter der paret, blod og vev, er besvart med alle datoer; de som fortsatt venter på ett av svarene, er holdt utenfor, så trege prøver mangler for de siste månedene.${
    hasShift
      ? " Halvparten av alle gjennomsnitt av to pasienters forskjeller ligger over forskyvningen, halvparten under (Hodges-Lehmann)."
      : " For få er ulike til å gi et intervall: den vanlige medianen står i stedet."
  }`;

export const nb: PairedWords = {
  title: "Hva kommer først hos samme pasient, blod eller vev?",
  summary: ({ summary }, voice) => tell(summary, tellers, voice),
  note: ({ note: { hasShift } }) => noteOf(hasShift),
  method: {
    definition:
      "Kalenderdager (om ønsket arbeidsdager: mandag til fredag uten norske helligdager, de som følger etter den første dagen til og med den siste) fra mottak (i tabellen også fra prøvetaking) til svaret, vev minus blod, i pasientens par: den besvarte blodprøven og den besvarte vevsprøven som er tatt nærmest hverandre. Svardatoene avgjør hvilket svar som kom først.",
    denominator:
      "Samtykkende pasienter med et par der begge startdatoer og begge svardatoer finnes. Prøvene kan være tatt med hvilket som helst mellomrom. Månedene er samtykkemåneder.",
    formula:
      "Hodges-Lehmann-forskyvning: medianen av alle gjennomsnitt av to forskjeller. Intervall: Wilcoxons rangtest, normaltilnærming med like verdier og kontinuitetskorreksjon. Andel: blod først ÷ alle, Wilson; svar samme dag regnes ikke som først.",
    reference: "Hodges og Lehmann 1963, doi 10.1214/aoms/1177704172; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  axis: (since, f) => `${f.working ? "Arbeidsdager" : "Dager"} fra ${start[since]} til svar, vev minus blod`,
  tissueFaster: "vev tok færre dager",
  bloodFaster: "blod tok færre dager",
  perDot: (n, f) => (n === 1 ? "Hver prikk er en pasient" : `Hver hele prikk er ${f.count(n)} pasienter`),
  shift: ({ centre, interval }, f) =>
    interval
      ? `${f.days(centre)} (${bareDays(interval.low, f)} til ${bareDays(interval.high, f)})`
      : `median ${f.days(centre)}`,
  shiftMark: (paired, f) => {
    const told = longerOf(paired);
    const head = told.slow === null ? "Ingen forskjell" : `${capital(name[told.slow])} tar ${f.days(told.days)} lenger`;
    return `${head} (${basis(told, f)})`;
  },
  mark: (bin: Bin, n, f) => {
    const { slow, near, far, equal } = spanOf(bin);
    const of = `${f.of(bin.count, n)} pasienter`;
    if (equal === "equal") return `Like lang tid: ${of}`;
    const days = near === far ? f.days(far) : `${bareDays(near, f)} til ${f.days(far)}`;
    return `${capital(name[slow])} ${days} lenger${equal === "or_equal" ? " eller likt" : ""}: ${of}`;
  },
  beyond: ({ below, above }, f) =>
    `Utenfor aksen: ${f.list([
      ...(below ? [`${patients(below.count, f)} der blod tok opptil ${f.days(below.farthest)} lenger`] : []),
      ...(above ? [`${patients(above.count, f)} der vev tok opptil ${f.days(above.farthest)} lenger`] : []),
    ])}.`,
};

export const nothingNb: NothingWords = {
  summary: whyNothing(
    "Studien har ikke levert prøver: hva som kommer først, er ikke kjent.",
    "Ingen pasienter med begge svar passer til dette utvalget.",
    "Ingen pasienter har både blodsvar og vevssvar med datoer ennå.",
  ),
  note: noteOf(true).text,
};
