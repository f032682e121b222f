import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { capital } from "../../../say/names.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import { enough } from "../../../stats/few.ts";
import { type Format, opening } from "../../../words/format.ts";
import { samplesOf, specimenWord } from "../../../words/samples.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Fact, Said, Slowest } from "./facts.ts";
import type { Apart } from "./model.ts";
import { bare, type SegmentWords } from "./wording.ts";

const name = specimenWord.nb;

const clause = ({ specimen, steps: [first, ...ties] }: Slowest, { f, names }: Voice): Sentence => {
  if (first === undefined) return sentence`${name[specimen]} i ingen steg med 25 fullførte prøver`;
  const days = strong(f.days(first.median), specimen);
  return ties.length > 0
    ? sentence`${name[specimen]} i ${f.exact(ties.length + 1)} like lange steg, ${days} i hvert`
    : sentence`${name[specimen]} fra ${names.segment(first.segment).toLowerCase()}, ${days}`;
};

const tellers: Tellers<Fact> = {
  untold_steps: () => sentence`Steg uten leverte datoer er ikke med.`,
  all_too_few: () => sentence`Det kan ikke sies ennå: ingen steg har 25 fullførte prøver.`,
  longest: ({ each }, voice) => {
    const [first, second] = each.map((slowest) => clause(slowest, voice));
    return sentence`Lengst ventetid: ${first}${second && ["; ", second]}.`;
  },
  known: ({ specimen, steps }, { f, names }) => {
    const [first] = steps;
    if (first && steps.length === 1)
      return sentence`Median for ${samplesOf(specimen, first.completed, f)}; ${f.percent(0.9)} bruker opptil ${f.days(Math.round(first.p90))}${first.segment === "collection_to_receipt" && ", fra samtykket der prøven var tatt før"}.`;
    return sentence`${capital(name[specimen])}, like lange: ${f.list(steps.map(({ segment }) => names.segment(segment).toLowerCase()))}.`;
  },
};

/** «5 dager (n = 250)»; av få bare hvor mange. */
const told = ({ median, completed }: Apart, f: Format): string =>
  median !== null && enough(completed) ? `${f.days(median)} (n = ${f.count(completed)})` : `n = ${f.count(completed)}`;
/** Hvor lenge ferske og arkiverte prøver ventet på mottak. */
const apartOf = (apart: readonly Apart[], f: Format) =>
  apart.map((each) =>
    each.material === "fresh"
      ? ` Prøvetaking til mottak, median: ${name[each.specimen]} tatt etter samtykke ${told(each, f)}, `
      : `tatt før ${told(each, f)}, regnet fra samtykket.`,
  );

const noteOf = ({ open, unknown, apart }: Said["note"], f: Format) =>
  sentence`Bare fullførte prøver${open > 0 && `: ${f.count(open)} som fortsatt venter i et steg, er holdt utenfor søylene og talt ved siden av`}. Medianene for stegene kan ikke legges sammen til medianen for hele veien.${
    unknown > 0 &&
    ` ${opening(f).count(unknown)} steg mangler sluttdato selv om en senere dato finnes: ukjent, aldri forsinket.`
  }${apartOf(apart, f)} Grått: færre enn 25 fullførte.${f.working && " Arbeidsdager: mandag til fredag, uten norske helligdager."}`;

export const nb: SegmentWords = {
  title: "Hvor går dagene tapt?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note }, { f }) => noteOf(note, f),
  method: (rounded) => ({
    definition: `Kalenderdager fra første til siste dato i hvert steg på prøvens vei${rounded ? "" : "; om ønsket arbeidsdager: mandag til fredag uten norske helligdager, de som følger etter den første datoen til og med den siste (fra fredag til mandagen etter er det 1; baklengs er de under null)"}. Svar til MDT-møte: til pasientens første dag i et molekylært MDT-møte, som kan ligge før svaret (dager under null). Fra prøvetaking: fra bestillingsdagen der den finnes, ellers fra prøvetaking eller samtykke, det som kom sist (0 dager der det er etter slutten).${rounded ? "" : " Ferske og arkiverte for seg: tatt på samtykkedagen eller senere, og før den."}`,
    denominator:
      "Fullførte prøver: begge datoene finnes. Ventende er åpne ved datauttrekket; endte uten svar: mislykket, kansellert, eller pasienten trakk seg eller døde; ukjent: sluttdatoen mangler selv om en senere dato finnes. Disse tre er talt ved siden av og er ikke med i noen kvantil.",
    formula: "Gjennomsnitt, og kvantiler av type 7, fra antall per dag.",
    reference: "Hyndman og Fan 1996, doi 10.1080/00031305.1996.10473566.",
  }),
  key: "midterste halvdel, median, strek til 90 %",
  steps: "Stegene, ett etter ett",
  spans: "Lengre strekninger, og molekylært MDT-møte",
  median: "median",
  completed: "n",
  open: "venter",
  axis: (f) => (f.working ? "Arbeidsdager" : "Kalenderdager"),
  cut: "En pil viser det som fortsetter utenfor aksen; tallene står i tabellen.",
  notSupplied: "ikke levert",
  noBar: ({ unknown }, f) => (unknown > 0 ? `ukjent slutt: ${f.count(unknown)}` : "ingen fullført"),
  standing: {
    completed: "fullført",
    pending: "venter",
    endedWithoutReport: "endte uten svar",
    unknown: "med ukjent slutt",
  },
  spread: ({ p25, median, p75, p90 }, f) =>
    `median ${f.days(median)}, midterste halvdel ${bare(p25, f)} til ${bare(p75, f)}, p90 ${bare(p90, f)}`,
};

export const nothingNb: NothingWords = {
  summary: whyNothing(
    "Studien har ikke levert prøver: hvor dagene går tapt, er ikke kjent.",
    "Ingen prøver passer til dette utvalget.",
    "Ingen prøver er på vei ennå.",
  ),
  note: ({ f }) => noteOf({ open: 0, unknown: 0, apart: [] }, f).text,
};
