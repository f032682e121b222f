import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { capital, inSentence } from "../../../say/names.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { noneReceived } from "../../../say/turnaround.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Trend, Verdict } from "./facts.ts";
import type { Effect, Measure, Tenth } from "./model.ts";
import { leastMonths } from "./model.ts";
import { type LearningWords, type OddsWords, oddsSaid } from "./wording.ts";

const materials: Readonly<Record<string, string>> = { blood: "blod", tissue: "vev" };
const subject = ({ specimen, measure }: { readonly specimen: string; readonly measure: Measure }): string =>
  measure === "success" ? `${materials[specimen]} med svar` : `${materials[specimen]} besvart i tide`;

/** «over tidelene av et laboratoriums prøver stiger trenden for blod besvart i tide fra omtrent 48 % til 84 %» */
const fromTo = (told: Trend, goes: "stiger" | "synker", f: Format): Sentence =>
  sentence`over tidelene av et laboratoriums prøver ${goes} trenden for ${subject(told)} fra ${f.nearPercent(told.trend.first)} til ${strong(f.percent(told.trend.last))}`;
const verdict: Tellers<Verdict> = {
  better: ({ told }, { f }) => sentence`Ja: ${fromTo(told, "stiger", f)}.`,
  worse: ({ told }, { f }) => sentence`Nei: ${fromTo(told, "synker", f)}.`,
  mixed: ({ told }, { f }) =>
    sentence`Delvis: med øvelse går ${subject(told)} til ${strong(f.nearPercent(told.trend.last))}, og en annen andel motsatt vei.`,
  not_shown: () =>
    sentence`Ikke vist: fra den første tidelen av et laboratoriums prøver til den siste endrer ingenting seg ut over tilfeldig variasjon.`,
  few: ({ samples }, { f }) =>
    sentence`Ikke ennå: ${strong(f.count(samples))} ${samples === 1 ? "prøve" : "prøver"} har et utfall, for få til en trend.`,
  no_trend: ({ samples }, { f }) =>
    sentence`Ikke ennå: ${strong(f.count(samples))} prøver med et utfall viser ingen trend, for tidelene er for få eller helt like.`,
};

const oddsWords: OddsWords = {
  head: "Odds, siste tidel mot første",
  to: "til",
  subject,
  rising: "Øker",
  alsoRising: "Øker også",
  falling: "Synker",
  alsoFalling: "Synker også",
  flat: "Ingen trend vist",
  time: "Tiden alene kan forklare det.",
};

/** En endring i ett mål: «blod med svar 96 % uten den, 97 % med den (93 til 99)». */
const effectText = (each: Effect, { f }: Voice): string =>
  each.effect === null
    ? `${subject(each)}: for få måneder eller prøver til å si det`
    : `${subject(each)} ${f.percent(each.effect.without)} uten den, ${f.percent(each.effect.with.value)} med den (${f.percentRange(each.effect.with)})`;

const tenthText = ({ specimen, success, on_time, median, pending }: Tenth, { f, names }: Voice): string =>
  `${inSentence(names.specimen(specimen))} ${shareText(success, "besvart", f)}${
    on_time === null ? "" : `, i tide ${shareText(on_time, "", f)}`
  }${median.day === null ? "" : `, median ${f.calendarDays(median.day)}`}${pending > 0 ? `, ${f.count(pending)} venter` : ""}`;

export const nb: LearningWords = {
  title: "Blir et laboratorium bedre med øvelse?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: ({ trends }, { f }) => oddsSaid(trends, oddsWords, f),
  note: ({ note: { left } }, { f }) =>
    sentence`Alle laboratorier samlet, hvert etter tidelene av sine egne prøver, i hele mottaksmåneder. Øvelse kan ikke skilles fra annet som endret seg med tiden. Hver trend for seg ville vist seg ved en tilfeldighet i 1 av 20 studier.${
      left > 0 ? ` ${f.count(left)} prøver fra måneder der mer enn en tidel fortsatt venter, er utelatt.` : ""
    }`,
  heads: ["Besvart, av prøver med et utfall", "Besvart innen svarfristen", "Median antall dager til svar"],
  axis: "Tidel av et laboratoriums prøver",
  changesHead: "Hva hver markerte endring gjorde",
  reading: (all, voice) =>
    `Tidel ${voice.f.exact(all[0]?.tenth ?? 1)} av hvert laboratoriums prøver: ${all.map((each) => tenthText(each, voice)).join("; ")}`,
  changes: (effects, voice) =>
    [...Map.groupBy(effects, ({ change }) => change)].map(([change, own]) => {
      const name = `${voice.f.day(change.on)}: ${change.text_nb}`;
      const value = capital(own.map((each) => effectText(each, voice)).join("; "));
      return { name, value, reading: `${name}. ${value}`, known: own.some(({ effect }) => effect !== null) };
    }),
  method: {
    definition:
      "Hvert laboratoriums prøver av en type, i rekkefølge etter mottaksmåned, i ti deler med så like mange prøver som hele måneder tillater: den første tidelen, den andre, og så videre. Gir svar: besvart, av prøver med et utfall. I tide: besvart innen studiens svarfrist, av prøver der det er kjent. Dager: medianen etter Kaplan-Meier over besvarte og ventende prøver, i kalenderdager.",
    denominator:
      "Mottatte prøver, fra måneder der høyst en tidel fortsatt venter. Prøver der pasienten døde eller trakk seg først, er ikke med i andelen som gir svar, og ikke i tide. En måned står i den tidelen der midten av den ligger.",
    formula: `Trend: logistisk regresjon av hver andel på tidelen, alle laboratorier samlet; oddsen i den siste tidelen mot den første, med 95 %-intervall (Wald), utvidet der tideler varierer mer enn tilfeldig (kvasi-likelihood). Markert endring: en avbrutt serie av måneder, logistisk, med en helning over alle måneder og et trinn ved hver endring; måneden for endringen hører til ingen av sidene; minst ${leastMonths} måneder og ${fewBelow} prøver på hver.`,
    reference:
      "McCullagh og Nelder 1989, Generalized Linear Models; Bernal, Cummins og Gasparrini 2017, doi 10.1093/ije/dyw098.",
  },
};

export const nothingNb: NothingWords = {
  summary: (reason, _, filtered) =>
    reason.why === "not_supplied"
      ? "Studien har ikke levert prøver med dager: om øvelse hjelper, er ikke kjent."
      : reason.why === "not_evaluable"
        ? "Ikke ennå: ingen har et utfall, eller i hver måned venter mer enn en tidel fortsatt."
        : noneReceived.nb[filtered ? 0 : 1],
  note: "Andelen som gir svar, og dager, etter hvert som et laboratorium har hatt flere prøver, og hva hver markerte endring gjorde.",
};
