import { sum } from "d3-array";
import type { Specimen } from "../../../cubes/codes.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { aboutPercent, shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { noneReceived } from "../../../say/turnaround.ts";
import { enough } from "../../../stats/few.ts";
import { incidenceBy, limitsBy } from "../../../stats/incidence-by.ts";
import { type Format, opening } from "../../../words/format.ts";
import { samplesOf, specimenWord } from "../../../words/samples.ts";
import type { Fact, FromConsent, InTime, Lost } from "./facts.ts";
import { competing } from "./model.ts";
import type { DecisionWords } from "./wording.ts";

const result: Readonly<Record<Specimen, string>> = { blood: "blodsvaret", tissue: "vevssvaret" };
const number = ({ specimen, share }: InTime, f: Format): Sentence =>
  strong(enough(share.trials) ? toldShare(share, "", f).number : f.of(share.events, share.trials), specimen);
const people = (n: number): string => (enough(n) ? " av pasientene" : n === 1 ? " pasient" : " pasienter");

const known = ({ specimen, share: { events, trials, estimate } }: InTime, labelled: boolean, f: Format): string =>
  `${specimenWord.nb[specimen]} ${f.of(events, trials)}${estimate !== null && enough(trials) ? ` (${labelled ? `${f.interval} ` : ""}${f.percentRange(estimate)})` : ""}`;

const cases = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "tilfelle" : "tilfeller"}`;
const lost = ({ specimen, n, failed, died, withdrew }: Lost, f: Format): string => {
  const parts = [
    failed > 0 && `mislyktes ${f.count(failed)}`,
    died > 0 && `døde pasienten før svaret i ${cases(died, f)}`,
    withdrew > 0 && `trakk pasienten seg før svaret i ${cases(withdrew, f)}`,
  ].filter((part) => part !== false);
  return `${samplesOf(specimen, n, f)} ${parts.length === 0 ? `gikk ${f.rounded ? "få eller ingen" : "ingen"} tapt før svaret` : f.list(parts)}`;
};

const note = (pending: number, unknown: number, cut: string, f: Format): string =>
  `Utfall som konkurrerer (Aalen-Johansen): en prøve teller for det som kom først. ${opening(f).count(pending)} som fortsatt ventet ${f.day(cut)}, sensureres der. Det finnes ingen dato for at en prøve mislykkes: den telles på siste daterte steg.${
    unknown > 0 ? ` ${opening(f).count(unknown)} besvart uten dato er holdt utenfor: ukjent.` : ""
  }`;

/** «87 %», av få «9 av 12». */
const byDay = ({ specimen, n, reported, estimate }: FromConsent, f: Format): Sentence =>
  strong(enough(n) ? aboutPercent(estimate.value, n, f) : f.of(reported, n), specimen);
const range = ({ specimen, n, reported, estimate }: FromConsent, first: boolean, f: Format): string =>
  `${specimenWord.nb[specimen]} ${enough(n) ? `${first ? `${f.interval} ` : ""}${f.percentRange(estimate)}, av ${f.count(n)}` : f.of(reported, n)}`;

const tellers: Tellers<Fact> = {
  by_day: ({ day, first, second }, { f }) =>
    sentence`Innen dag ${f.exact(day)} etter samtykke hadde ${byDay(first, f)}${people(first.n)} svar på ${specimenWord.nb[first.specimen]}${second && [", ", byDay(second, f), ` på ${specimenWord.nb[second.specimen]}`]}.`,
  by_day_known: ({ first, second, unknown }, { f }) =>
    sentence`Av alle samtykkede: ${range(first, true, f)}${second && `; ${range(second, !enough(first.n), f)}`}${unknown > 0 && `; ${f.count(unknown)} ukjent`}.`,
  no_meetings: () => sentence`Det kan ikke sies: molekylære MDT-møter er ikke levert.`,
  no_consents: () => sentence`Det kan ikke sies: samtykkedatoer er ikke levert.`,
  none_discussed: (_, { f }) =>
    sentence`Ikke ennå: ${f.rounded ? f.few : "ingen"} av disse pasientene er drøftet i et molekylært MDT-møte.`,
  in_time: ({ first, second }, { f }) =>
    sentence`Ved det første molekylære MDT-møtet forelå ${result[first.specimen]} for ${number(first, f)}${people(first.share.trials)}${second && [`, ${result[second.specimen]} for `, number(second, f)]}.`,
  in_time_known: ({ first, second, unknown, labelled }, { f }) =>
    sentence`Av de drøftede, i tide: ${known(first, labelled, f)}${second && `; ${known(second, false, f)}`}${unknown > 0 && `; ${f.count(unknown)} ${unknown === 1 ? "udatert" : "udaterte"}`}.`,
  all_unknown: ({ unknown }, { f }) =>
    sentence`Det kan ikke sies: ${unknown === 1 ? "den ene prøven" : `${f.rounded ? "" : "alle "}${f.count(unknown)} prøver`} fra drøftede pasienter er besvart uten dato.`,
  lost: ({ followed }, { f }) => sentence`Av ${followed.map((each, i) => [i > 0 && "; av ", lost(each, f)])}.`,
};

export const nb: DecisionWords = {
  title: "Hvor mange har svar i tide til beslutningen?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note: { pending, unknown } }, { f }, { manifest }) =>
    sentence`${note(pending, unknown, manifest.study.data_cut, f)}`,
  method: (rounded) => ({
    definition: `Av alle som samtykket: andelen med svar på hver prøvetype innen dag 14, 21 og 28 fra samtykke, i kalenderdager${rounded ? "" : "; månedene er da samtykkemåneder"}. Kurvene: fra mottaksdagen, i kalenderdager${rounded ? "" : " eller om ønsket i arbeidsdager (mandag til fredag uten norske helligdager, de som følger etter den første dagen til og med den siste; da er tabellens dager også arbeidsdager)"}: andelen prøver som er besvart, mislykket (mislykket, kansellert eller ikke tilgjengelig), eller innhentet av at pasienten døde eller trakk seg, etter hva som kom først; av to samme dag svaret, så mislykket, så død. I tide: svaret er datert senest den første dagen pasienten ble drøftet i et molekylært MDT-møte.`,
    denominator:
      "Av alle som samtykket: alle, også de som ennå ikke har noen prøve (venter); de som er besvart uten dato, er ukjent og talt for seg. Kurvene: mottatte prøver, der de ventende sensureres ved datauttrekket; de som er besvart uten dato, er holdt utenfor. I tide: pasienter drøftet i et molekylært MDT-møte, der prøven som teller, var mottatt; uten svar innen da er den ikke i tide, uansett grunn; et svar uten dato er ukjent, talt ved siden av og ikke med i noen andel. En pasient har én slik prøve av hver type.",
    formula:
      "Aalen-Johansens kumulative insidens: summen over dagene av S(før) × utfall av den typen ÷ antall i risiko, der S er andelen uten noe utfall; 95 %-grenser på log-log-skala, med deltametodens feil. I tide ÷ drøftet, med Wilson-intervall.",
    reference:
      "Aalen og Johansen 1978, Scand J Stat 5:141–150; Putter, Fiocco og Geskus 2007, doi 10.1002/sim.2712; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  }),
  axis: (f) => `${f.working ? "Arbeidsdager" : "Dager"} siden mottak`,
  cause: { reported: "besvart", failed: "mislykket", died: "pasienten døde", withdrew: "trakk seg" },
  received: (n, f) => `${f.count(n)} mottatt`,
  noSample: (f) => (f.vague ? `${f.few} prøver` : "ingen prøver"),
  board: (board, f) => {
    if (board === null) return "MDT-møter er ikke levert";
    const { events, trials, estimate, unknown } = board;
    if (estimate === null)
      return unknown > 0 ? `i tide til MDT-møtet: ukjent ${f.count(unknown)}` : "ingen pasient drøftet";
    return `i tide til MDT-møtet: ${enough(trials) ? `${f.percent(estimate.value)}, ` : ""}${f.of(events, trials)}${unknown > 0 ? `; ukjent ${f.count(unknown)}` : ""}`;
  },
  boardMark: (specimen, board, f) =>
    `${specimen === "blood" ? "Blodsvaret" : "Vevssvaret"} forelå ved pasientens første molekylære MDT-møte: ${shareText(board, "", f)}`,
  mark: ({ specimen, n, ends, incidence }, day, f) => {
    const head = `Innen ${f.onDay(day)}, ${specimenWord.nb[specimen]}`;
    if (!enough(n)) {
      const ended = sum(ends, ({ days, count }) => (days <= day ? count : 0));
      return `${head}: ${f.count(ended)} av ${f.count(n)} prøver avsluttet`;
    }
    const each = competing.map((cause) => {
      const limits = limitsBy(incidence, cause, day);
      const share = f.percent(incidenceBy(incidence, cause, day));
      return `${share}${limits ? ` (${f.percentRange(limits)})` : ""} ${nb.cause[cause]}`;
    });
    return `${head}: ${each.join(", ")} (n = ${f.count(n)})`;
  },
  beyond: (late, last, f) =>
    `Avsluttet etter ${f.onDay(last)}: ${f.list(late.map(({ specimen, count }) => samplesOf(specimen, count, f)))}.`,
};

export const nothingNb: NothingWords = {
  summary: (reason, { f }, filtered) => {
    if (reason.why === "not_supplied")
      return "Studien har ikke levert prøver: om svarene kommer i tide, er ikke kjent.";
    if (reason.why !== "not_evaluable") return noneReceived.nb[filtered ? 0 : 1];
    return `Det kan ikke sies: ${reason.of === 1 ? "den ene mottatte prøven" : `alle ${f.count(reason.of)} mottatte prøver`} er besvart uten dato.`;
  },
  note: ({ f }, { manifest }, reason) =>
    note(0, reason.why === "not_evaluable" ? reason.of : 0, manifest.study.data_cut, f),
};
