import { continued, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { samplesOf, specimenWord } from "../../../words/samples.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Sure, Verdict } from "./facts.ts";
import { falseSignals } from "./false-signals.ts";
import type { Place } from "./listed.ts";
import { monthsBack } from "./model.ts";
import type { Signal, Why } from "./signal.ts";
import { longUnderway } from "./waits.ts";
import { linked, outlierName, placeName, type SignalsWords, unmade, upTo40 } from "./wording.ts";

/** Foran det som sies: «For UNN trenger …». */
const about = (place: Place | null, { names }: Voice, verb: string): Sentence | null =>
  place && sentence`For ${placeName(place, names)} ${verb} `;
/** «Svar på vev». */
const reports = ({ specimen }: Pick<Signal, "specimen">): string =>
  specimen === null ? "Svar" : `Svar på ${specimenWord.nb[specimen]}`;

const verdicts: Tellers<Verdict> = {
  concerns: ({ n, first, place }, voice) => {
    const matters = strong(`${voice.f.exact(n)} forhold`);
    const what = sentence`${nb.heading(first, voice)}: ${nb.short(first, voice.f)}.`;
    return place === null
      ? sentence`${matters} trenger oppfølging. ${what}`
      : sentence`${about(place, voice, "trenger")}${matters} oppfølging. ${what}`;
  },
  waiting: ({ first }, voice) => sentence`Ingen regler er funnet brutt, men ${nb.heading(first, voice)}.`,
  not_judged: ({ judged, not, place }, voice) => {
    const n = voice.f.exact(not);
    if (judged === 0)
      return sentence`${place === null ? "Det kan" : about(place, voice, "kan det")}${place === null && " "}ikke sies: ${
        not === 1 ? "den ene kontrollen kunne ikke" : `ingen av de ${n} kontrollene kunne`
      } gjøres.`;
    const checks = `${voice.f.exact(judged)} ${judged === 1 ? "kontroll" : "kontroller"}`;
    return sentence`${place === null ? "Det er " : about(place, voice, "er det")}ingenting å følge opp i ${checks}; ${strong(n)} kunne ikke gjøres.`;
  },
  none: ({ place }, voice) =>
    place === null
      ? sentence`${nb.nothing(voice.f, null)}`
      : sentence`${about(place, voice, "er det")}ingenting å følge opp: ingen regel er brutt til det verre.`,
};

type Named = Extract<Sure, { readonly named: unknown }>;
const named = (numbers: boolean, before: string, { named: signals, others }: Named, voice: Voice): Sentence =>
  sentence`${before}: ${signals.map((signal, i) => sentence`${i > 0 && "; "}${continued(linked(signal, nb, voice))}${numbers && `, ${nb.short(signal, voice.f)}`}`)}${others > 0 && `; ${voice.f.exact(others)} til`}.`;

const sure: Tellers<Sure> = {
  more: (fact, voice) => named(true, "Trenger også oppfølging", fact, voice),
  waits: (fact, voice) => named(false, "Venter", fact, voice),
  better: (fact, voice) => named(false, "Bedre enn forventet", fact, voice),
  cleared: (fact, voice) => named(false, "Opphørt", fact, voice),
  unjudged: ({ n, checks }, { f, names }) =>
    sentence`${f.exact(n)} ${n === 1 ? "kontroll" : "kontroller"} kunne ikke gjøres${unmade(checks, nb, names)}.`,
  elsewhere: ({ n, besides }, { f }) =>
    n === 0
      ? sentence`Hele studien har ${besides ? "ingen andre" : "heller ingen"} forhold som trenger oppfølging.`
      : sentence`Hele studien har ${f.count(n)} forhold ${besides && "til "}som trenger oppfølging.`,
};

const since =
  " Siden: den første måneden i en sammenhengende rekke fram til nå. Da var en regel brutt; eller alt som var kommet, la sykehuset, eller et laboratorium over grensene, utenfor dem; eller laboratoriet svarte sent etter den kumulative summen (figuren over sene laboratorier); eller den eldste av prøvene som venter, hadde passert grensen. Første utgave: den første som har med den måneden, eller den da et sent laboratorium kom under grensene; den kan ha visst mindre om den.";
const roundedSince =
  " Reglene gjelder de avrundede antallene. Et sykehus eller laboratorium er utenfor når alle antall som avrundingen lar stå åpne, gir det; når det begynte, sies ikke, og der avrundingen lar det stå åpent, står kontrollen som ikke gjort. Prøver som venter, vises fra 5.";

const whys: Readonly<Record<Why, string>> = {
  not_supplied: "prøver er ikke levert",
  no_target: "det er ikke oppgitt noe mål",
  not_announced: "ingen dag er varslet for neste utgave",
  too_few_months: "for få måneder til grenser",
  nobody: "det er ingenting å vurdere ennå",
  alone: "det er ingen andre å sammenligne med",
  rounded: "avrundingen lar det stå åpent om noen ligger utenfor grensene",
};

export const nb: SignalsWords = {
  title: "Hva krever oppmerksomhet nå?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure: said }, voice) => upTo40(said, (fact) => tell([fact], sure, voice)),
  note: ({ since, place, next }, { f }) =>
    sentence`Alltid vurdert på hele studien${
      place === null
        ? "."
        : "; bare det som gjelder dette valget (også laboratoriet til et sykehus), er med, og takt, svartid, det som venter og dataenes alder hører ikke til ett sykehus eller laboratorium."
    } Regler for måneder siden ${f.month(since)}. Et signal er en grunn til å se etter, ikke en årsak.${
      next !== null && ` Neste utgave er varslet til ${f.day(next)}; etter den dagen er tallene eldre enn varslet.`
    }`,
  method: (rounded) => ({
    definition: `Signaler fra andre figurer, samlet fra hele studien${rounded ? "" : "; et valgt sykehus eller laboratorium avgjør hvilke som er med"}. Trenger oppfølging: en regel for de månedlige diagrammene brutt i retning færre samtykker eller flere dager i de siste ${monthsBack} månedene; et sykehus eller laboratorium under 99,8 %-grensene i sitt traktdiagram; en varslet oppdatering som var passert før dette datauttrekket. Bedre enn forventet: de samme reglene brutt den andre veien. Venter: mottatte prøver som har passert svarfristen, og prøver som ikke er mottatt mer enn ${longUnderway} dager etter prøvetaking og samtykke, det som kom sist.`,
    denominator:
      "Den i figuren som er navngitt i hver rad. Hver kontroll har en rad; en som ikke kunne gjøres, står med grunnen.",
    formula: `Verdi: pasienter (inklusjonstakt), median dager (svartid), andel fra 0 til 1 (traktdiagram), dager den eldste prøven har ventet (prøver over svarfristen).${rounded ? roundedSince : since} Opphørt: ikke brutt i den siste måneden som kan vurderes. Regler som de månedlige diagrammene brøt tidligere, står i tabellen som en logg. ${falseSignals.nb}`,
    reference: "Wheeler og Chambers 1992; Nelson 1984; Spiegelhalter 2005, doi 10.1002/sim.1970.",
  }),
  nothing: (f, place) =>
    place !== null
      ? "Ingenting som gjelder dette valget alene, krever en avgjørelse."
      : f.rounded
        ? "Ingenting ser ut til å kreve en avgjørelse: ingen regel er brutt ut over avrundingen, og under 5 prøver venter for lenge."
        : "Ingenting krever en avgjørelse: ingen regel er nå brutt til det verre, og ingen prøver venter for lenge.",
  kinds: {
    concern: "Trenger oppfølging",
    waiting: "Venter",
    better: "Bedre enn forventet",
    not_judged: "Ikke vurdert",
  },
  heading: (signal, { f, names }) => {
    switch (signal.source) {
      case "enrolment-control":
        return signal.up ? sentence`Inklusjonen går raskere` : sentence`Inklusjonen går saktere`;
      case "turnaround-control":
        return sentence`${reports(signal)} ${signal.up ? "tar lengre tid" : "kommer raskere"}`;
      case "turnaround-sites":
        return sentence`${outlierName(signal, names)} svarer ${signal.place === "below_998" ? "sent" : "oftere i tide"}${signal.specimen !== null && ` på ${specimenWord.nb[signal.specimen]}`}`;
      case "sites-evaluable-rate":
        return sentence`${signal.place === "below_998" ? "Færre" : "Flere"} par er evaluerbare ved ${outlierName(signal, names)}`;
      case "sites-consent-rate":
        return sentence`${signal.place === "below_998" ? "Færre" : "Flere"} pasienter samtykker ved ${outlierName(signal, names)}`;
      case "turnaround-pending":
        return signal.wait === "report"
          ? sentence`${samplesOf(signal.specimen, signal.late, f)} har passert svarfristen`
          : sentence`${samplesOf(signal.specimen, signal.samples, f)} er tatt og ikke mottatt`;
      case "study":
        return sentence`Dataene er eldre enn varslet`;
    }
  },
  short: (signal, f) => {
    switch (signal.source) {
      case "enrolment-control":
        return `${f.count(signal.last.value)} samtykket i ${f.month(signal.last.to)}`;
      case "turnaround-control":
        return `median ${f.days(signal.last.value)} i ${f.rounded ? "kvartalet fra " : ""}${f.month(signal.last.to)}`;
      case "turnaround-sites":
        return `${f.of(signal.share.events, signal.share.trials)} i tide`;
      case "sites-evaluable-rate":
        return `${f.of(signal.share.events, signal.share.trials)} pasienter`;
      case "sites-consent-rate":
        return `${f.of(signal.share.events, signal.share.trials)} vurderte`;
      case "turnaround-pending":
        return signal.wait === "report"
          ? `av ${f.count(signal.received)} mottatte uten svar; frist ${f.days(signal.targetDays)}, den eldste har ventet ${f.days(signal.oldestDays)}`
          : `av ${f.count(signal.underway)} underveis; i mer enn ${f.days(longUnderway)}, den eldste ${f.days(signal.oldestDays)}`;
      case "study":
        return `neste utgave var varslet til ${f.day(signal.announced)}`;
    }
  },
  standing: ({ since, until, standing }, f) => {
    if (since === null) return "når det begynte, kan ikke sies";
    if (standing === "on") return `siden ${f.month(since)}, pågår`;
    return until === null || until === since
      ? `i ${f.month(since)}, opphørt`
      : `${f.month(since)} til ${f.month(until)}, opphørt`;
  },
  isNew: "ny i denne utgaven",
  check: ({ source, specimen }, names) =>
    `${names.signal_figure(source)}${specimen === null ? "" : `, ${specimenWord.nb[specimen]}`}`,
  why: ({ source, why }, f) =>
    f.vague && source === "turnaround-control" && why === "too_few_months" ? "for få kvartaler til grenser" : whys[why],
};
