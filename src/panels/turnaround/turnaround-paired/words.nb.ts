import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { bareDays } from "../../../say/days.ts";
import { capital } from "../../../say/names.ts";
import { toldShare } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
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
    : sentence`tar ${name[slow]} ${strong(f.days(days), slow)} lenger`;

/** "vev 31 dager" */
const shorter = ({ slow, days }: Longer, f: Format): Sentence =>
  slow === null ? sentence`like lang tid` : sentence`${name[slow]} ${strong(f.days(days), slow)}`;

/** "9 til 13"; empty where there are too few for an interval. */
const range = ({ interval }: Longer, f: Format): string =>
  interval ? `${bareDays(interval.low, f)} til ${bareDays(interval.high, f)}` : "";
const between = (told: Longer, f: Format): string => (told.interval ? `${f.interval} ${range(told, f)}` : "");
/** "95 %-intervall 9 til 13, 240 pasienter" */
const basis = (told: Longer, f: Format): string =>
  [between(told, f), patients(told.patients, f)].filter((part) => part !== "").join(", ");

const brackets = (text: string): string => (text === "" ? "" : ` (${text})`);

const tellers: Tellers<Fact> = {
  first: ({ winner, first, other }, { f }) =>
    winner === null
      ? sentence`${enough(first.trials) ? "Ingen av dem klart" : "Det kan ikke sies ennå"}: blod kom først hos ${f.count(first.events)} av ${patients(first.trials, f)}, vev hos ${f.count(other)}.`
      : sentence`${capital(name[winner])} kommer først hos ${strong(enough(first.trials) ? toldShare(first, "", f).number : f.of(first.events, first.trials), winner)} ${enough(first.trials) ? "av pasientene" : "pasienter"}.`,
  same_day: ({ patients: n }, { f }) =>
    f.rounded
      ? sentence`Ingen av dem: hos ${f.few} av ${patients(n, f)} kom svarene på ulike dager.`
      : sentence`Ingen av dem: ${n === 1 ? "hos den ene pasienten" : `hos alle ${patients(n, f)}`} kom begge svar samme dag.`,
  firsts: ({ winner, first, other, sameDay }, { f }) => {
    const { behind } = toldShare(first, "pasienter", f);
    const parts = [
      winner === null ? "" : behind,
      winner === null ? "" : `${winner === "blood" ? "vev" : "blod"} først hos ${f.count(other)}`,
      sameDay > 0 && other + first.events > 0 ? `begge samme dag hos ${f.count(sameDay)}` : "",
    ].filter((part) => part !== "");
    return sentence`${parts.length > 0 && `${capital(parts.join("; "))}.`}`;
  },
  shown: ({ since, longer: told }, { f }) =>
    sentence`Fra ${start[since]} ${longer(told, f)}${brackets(between(told, f))}.`,
  other: ({ since, longer: told }, { f }) =>
    sentence`Fra ${start[since]}: ${shorter(told, f)}${brackets(range(told, f))}.`,
};

const noteOf = (hasShift: boolean): Sentence =>
  sentence`Pasienter der paret, blod og vev, er besvart med alle datoer; de som fortsatt venter på ett av svarene, er holdt utenfor, så trege prøver mangler for de siste månedene.${
    hasShift
      ? " Halvparten av alle gjennomsnitt av to pasienters forskjeller ligger over forskyvningen, halvparten under (Hodges-Lehmann)."
      : " For få er ulike til å gi et intervall: den vanlige medianen står i stedet."
  }`;

export const nb: PairedWords = {
  title: "Hva kommer først hos samme pasient, blod eller vev?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note: { hasShift } }) => noteOf(hasShift),
  method: (rounded) => ({
    definition: `Kalenderdager${rounded ? "" : " (om ønsket arbeidsdager: mandag til fredag uten norske helligdager, de som følger etter den første dagen til og med den siste)"} fra mottak (i tabellen også fra prøvetaking) til svaret, vev minus blod, i pasientens par: den besvarte blodprøven og den besvarte vevsprøven som er tatt nærmest hverandre. Svardatoene avgjør hvilket svar som kom først. Fra prøvetaking: fra bestillingsdagen der den finnes, ellers fra prøvetaking eller samtykke, det som kom sist (0 dager der det er etter slutten).`,
    denominator: `Samtykkede pasienter med et par der begge startdatoer og begge svardatoer finnes. Prøvene kan være tatt med hvilket som helst mellomrom.${rounded ? "" : " Månedene er samtykkemåneder."}`,
    formula:
      "Hodges-Lehmann-forskyvning: medianen av alle gjennomsnitt av to forskjeller. Intervall: Wilcoxons rangtest, normaltilnærming med like verdier og kontinuitetskorreksjon. Andel: blod først ÷ alle, Wilson; svar samme dag regnes ikke som først.",
    reference: "Hodges og Lehmann 1963, doi 10.1214/aoms/1177704172; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  }),
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
