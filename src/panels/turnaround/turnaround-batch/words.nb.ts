import { fullRun } from "../../../cubes/runs.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { bareDays } from "../../../say/days.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import { type Format, opening } from "../../../words/format.ts";
import { samplesOf } from "../../../words/samples.ts";
import type { Fact } from "./facts.ts";
import type { BatchWords } from "./wording.ts";

const over = (known: number, f: Format): string => `(n\u00a0=\u00a0${f.count(known)})`;
const note = (undated: number, f: Format): string =>
  `${f.working ? "Arbeidsdager: mandag til fredag, uten norske helligdager" : "Kalenderdager"}. Størrelsen teller studiens biblioteker fra alle sykehus; en kjøring kan ha andre som ikke synes her.${
    undated > 0 ? ` ${opening(f).count(undated)} uten begge datoer er holdt utenfor søylene.` : ""
  } Størrelsene er observert; at ventetiden er ulik, viser ikke hva som er årsaken. Grått: færre enn 25.`;

const tellers: Tellers<Fact> = {
  undated: ({ samples }, { f }) =>
    sentence`Det er ikke kjent: ${samples === 1 ? "den ene blodprøven" : `${f.rounded ? "" : "alle "}${f.count(samples)} blodprøver`} mangler en dato.`,
  wait: ({ median }, { f }) =>
    sentence`Halvparten av blodprøvene venter ${strong(f.days(median), "blood")} eller mindre fra bibliotek til sekvensering.`,
  most: ({ p90, known }, { f }) =>
    sentence`${samplesOf("blood", known, f)} har begge datoer; ${f.percent(0.9)} venter opptil ${f.days(Math.round(p90))}.`,
  full: ({ full }, { f }) => sentence`${f.of(full.events, full.trials)} var på en full kjøring med ${fullRun}.`,
  alone: ({ single, shared }, { f }) =>
    sentence`Median alene på en kjøring: ${f.days(single.median)} ${over(single.known, f)}; sammen med andre: ${bareDays(shared.median, f)} ${over(shared.known, f)}.`,
};

export const nb: BatchWords = {
  title: "Hvor lenge venter blod på en full kjøring?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ undated }, { f }) => sentence`${note(undated, f)}`,
  method: (rounded) => ({
    definition: `Kalenderdager${rounded ? "" : " (om ønsket arbeidsdager: mandag til fredag uten norske helligdager, de som følger etter den første datoen til og med den siste)"} fra bibliotekdato til sekvenseringsdato for hver blodprøve, etter hvor mange av studiens biblioteker sekvenseringskjøringen hadde. En full kjøring har ${fullRun}: TruSight Oncology 500 ctDNA på NovaSeq 6000 med S2-reagenser.`,
    denominator:
      "Blodprøver med en kjøring. Kvantiler: de som har begge datoer. Andel på full kjøring: alle med en kjøring. Prøver som fortsatt venter på en kjøring, er ikke telt her.",
    formula: "Gjennomsnitt, og kvantiler av type 7, fra antall per dag; Wilson-intervall for andelen.",
    reference:
      "Hyndman og Fan 1996, doi 10.1080/00031305.1996.10473566; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  }),
  sizes: "Biblioteker på kjøringen",
  none: "ingen",
  undated: "uten datoer",
  median: "median",
  samples: "n",
  axis: (f) => `${f.working ? "Arbeidsdager" : "Dager"} fra bibliotek til sekvensering`,
  key: "midterste halvdel, median, strek til 90 %",
  cut: "En pil viser det som fortsetter utenfor aksen; tallene står i tabellen.",
  mark: ({ size, samples, wait }, f) => {
    const head = `Kjøringer med ${f.exact(size)}${size === fullRun ? " (full)" : ""}`;
    if (f.none(samples)) return `${head}: ingen blodprøver`;
    const n = `${f.count(samples)} ${samples === 1 ? "blodprøve" : "blodprøver"}`;
    if (wait === null) return `${head}: ${n} uten datoer`;
    return `${head}: median ${f.days(wait.median)}, midterste halvdel ${bareDays(wait.p25, f)} til ${bareDays(wait.p75, f)}, p90 ${bareDays(wait.p90, f)}; ${n}`;
  },
};

export const nothingNb: NothingWords = {
  summary: whyNothing(
    "Studien har ikke levert prøver: hvor lenge blod venter på en kjøring, er ikke kjent.",
    "Ingen blodprøver med kjent kjøring passer til dette utvalget.",
    "Ingen blodprøver har en kjøring: ingen er sekvensert ennå, eller kjøringer er ikke levert.",
  ),
  note: ({ f }) => note(0, f),
};
