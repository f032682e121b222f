import type { Specimen } from "../../../cubes/codes.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import { samplesOf, specimenWord } from "../../../words/samples.ts";
import { competing, type DecisionModel, type Ended, incidenceBy, limitsBy } from "./stats.ts";
import { type DecisionWords, endsAfter, estimate, eventsOf } from "./wording.ts";

const result: Readonly<Record<Specimen, string>> = { blood: "blodsvaret", tissue: "vevssvaret" };

function before({ specimen, board }: Ended, f: Format): Sentence {
  const [share = "", ...rest] = f.share(estimate(board), board.events ?? 0, board.trials ?? 0).split(" (");
  return sentence`${result[specimen]} for ${strong(share, specimen)}${rest.map((part) => ` (${part}`)}`;
}

function atTheBoard(model: DecisionModel, f: Format): Sentence {
  if (!model.decisions) return sentence`Tumormøter er ikke levert, så om svarene kom i tide, er ikke kjent.`;
  const [first, second] = model.ended.filter(({ board }) => (board.trials ?? 0) > 0).map((each) => before(each, f));
  if (!first) return sentence`Tumormøtet har ikke drøftet noen av disse pasientene.`;
  return sentence`Da tumormøtet første gang drøftet en pasient med mottatt prøve, forelå ${first}${second && sentence`, og ${second}`}.`;
}

const lost = (each: Ended, f: Format): string => {
  const [failed, died, withdrew] = [eventsOf(each, "failed"), eventsOf(each, "died"), eventsOf(each, "withdrew")];
  const parts = [
    ...(failed > 0 ? [`mislyktes ${f.count(failed)}`] : []),
    ...(died > 0 ? [`døde pasienten før svaret i ${f.count(died)} ${died === 1 ? "tilfelle" : "tilfeller"}`] : []),
    ...(withdrew > 0
      ? [`trakk pasienten seg før svaret i ${f.count(withdrew)} ${withdrew === 1 ? "tilfelle" : "tilfeller"}`]
      : []),
  ];
  return `${samplesOf(each.specimen, each.n, f)} ${parts.length === 0 ? "gikk ingen tapt før svaret" : f.list(parts)}`;
};

export const nb: DecisionWords = {
  title: "Kom svaret i tide til beslutningen?",
  summary: (model, { f }, { filters }) => {
    const drawn = model.ended.filter(({ n }) => n > 0);
    if (drawn.length === 0) return sentence`${nb.nothing(model, !isDefault(filters))}`;
    return sentence`${atTheBoard(model, f)} Av ${drawn.map((each, i) => [i > 0 && "; av ", lost(each, f)])}.`;
  },
  note: (model, { f }, { manifest }) => {
    const pending = model.ended.reduce((sum, each) => sum + each.pending, 0);
    const unknown = model.ended.reduce((sum, each) => sum + each.unknown, 0);
    return sentence`Utfall som konkurrerer (Aalen-Johansen): en prøve teller for det som kom først. ${f.count(pending)} som fortsatt ventet ${f.day(manifest.study.data_cut)}, sensureres der. Det finnes ingen dato for at en prøve mislykkes: den telles på siste daterte steg.${
      unknown > 0 && ` ${f.count(unknown)} besvart uten dato er holdt utenfor: ukjent.`
    }`;
  },
  method: {
    definition:
      "Fra mottaksdagen, i kalenderdager eller om ønsket i arbeidsdager (mandag til fredag uten norske helligdager, de som følger etter den første dagen til og med den siste; da er tabellens dager også arbeidsdager): andelen prøver som er besvart, mislykket (mislykket, avlyst eller ikke tilgjengelig), eller innhentet av at pasienten døde eller trakk seg, etter hva som kom først. I tide: svaret er datert senest den første dagen tumormøtet drøftet pasienten.",
    denominator:
      "Kurvene: mottatte prøver, der de ventende sensureres ved datauttrekket; de som er besvart uten dato, er holdt utenfor. I tide: pasienter drøftet i tumormøtet, der prøven som teller, var mottatt; uten svar innen da er den ikke i tide, uansett grunn. En pasient har én slik prøve av hver type.",
    formula:
      "Aalen-Johansens kumulative insidens: summen over dagene av S(før) × utfall av den typen ÷ antall i risiko, der S er andelen uten noe utfall; 95 %-grenser på log-log-skala, med deltametodens feil. I tide ÷ drøftet, med Wilson-intervall.",
    reference:
      "Aalen og Johansen 1978, Scand J Stat 5:141–150; Putter, Fiocco og Geskus 2007, doi 10.1002/sim.2712; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "Studien har ikke levert prøver: om svarene kommer i tide, er ikke kjent.";
    return filtered ? "Ingen mottatte prøver passer til dette utvalget." : "Ingen prøver er mottatt ennå.";
  },
  axis: (f) => `${f.working ? "Arbeidsdager" : "Dager"} siden mottak`,
  cause: { reported: "besvart", failed: "mislykket", died: "pasienten døde", withdrew: "trakk seg" },
  received: ({ n }, f) => `${f.count(n)} mottatt`,
  noSample: "ingen prøver",
  board: (row, f) => {
    if (row.status === "not_supplied") return "tumormøter er ikke levert";
    if ((row.trials ?? 0) === 0) return "ingen pasient drøftet";
    const share = row.status === "ok" ? `${f.percent(row.share ?? 0)}, ` : "";
    return `i tide til tumormøtet: ${share}${f.of(row.events ?? 0, row.trials ?? 0)}`;
  },
  boardMark: (row, f) =>
    `${row.specimen === "blood" ? "Blodsvaret" : "Vevssvaret"} forelå da tumormøtet første gang drøftet pasienten: ${f.share(estimate(row), row.events ?? 0, row.trials ?? 0)}`,
  mark: (ended, day, f) => {
    const head = `Innen ${f.onDay(day)}, ${specimenWord.nb[ended.specimen]}`;
    if (ended.n < 25)
      return `${head}: ${f.count(ended.ends.reduce((sum, each) => (each.days <= day ? sum + each.count : sum), 0))} av ${f.count(ended.n)} prøver avsluttet`;
    const each = competing.map((cause) => {
      const limits = limitsBy(ended.incidence, cause, day);
      const share = f.percent(incidenceBy(ended.incidence, cause, day));
      return `${share}${limits ? ` (${f.percentRange(limits)})` : ""} ${nb.cause[cause]}`;
    });
    return `${head}: ${each.join(", ")} (n = ${f.count(ended.n)})`;
  },
  beyond: (ended, last, f) => {
    const parts = ended.flatMap((each) => {
      const late = endsAfter(each, last);
      return late > 0 ? [samplesOf(each.specimen, late, f)] : [];
    });
    return parts.length === 0 ? "" : `Avsluttet etter ${f.onDay(last)}: ${f.list(parts)}.`;
  },
};
