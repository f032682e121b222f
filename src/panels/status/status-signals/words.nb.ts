import { sentence, strong } from "../../../marks/sentence.ts";
import { specimenWord } from "../../../words/samples.ts";
import { falseSignals } from "./false-signals.ts";
import { monthsBack } from "./model.ts";
import { allTold, type SignalsWords } from "./wording.ts";

const word = specimenWord.nb;

export const nb: SignalsWords = {
  title: "Hva krever oppmerksomhet nå?",
  summary: ({ topics }, voice) =>
    topics.length === 0
      ? sentence`${nb.nothing}`
      : sentence`${strong(`${voice.f.count(topics.length)} forhold`)} bryter en oppgitt regel.${allTold(topics, nb, voice)}`,
  note: ({ since, next }, { f }) =>
    sentence`Bare det som bryter en oppgitt regel, er med; regler for måneder siden ${f.month(since)}. Et signal er en grunn til å se etter, ikke en årsak.${
      next !== null && ` Neste utgave er varslet til ${f.day(next)}; etter den dagen er tallene eldre enn varslet.`
    }`,
  method: {
    definition: `Signaler fra andre figurer, samlet: en regel for de månedlige diagrammene over samtykker eller svartid som er brutt i de siste ${monthsBack} månedene; et sykehus eller laboratorium utenfor 99,8 %-grensene i sitt traktdiagram; mottatte prøver som venter ut over målet; en varslet oppdatering som var passert før dette datauttrekket. Ingenting regnes ut på nytt her.`,
    denominator: "Den i figuren som er navngitt i hver rad. Et signal fra en figur som ikke kan si noe, er ikke med.",
    formula: `Verdi: pasienter (enrolment-control), median dager (turnaround-control), andel fra 0 til 1 (traktdiagram), dager den eldste åpne prøven har ventet (turnaround-pending). ${falseSignals.nb}`,
    reference: "Wheeler og Chambers 1992; Nelson 1984; Spiegelhalter 2005, doi 10.1002/sim.1970.",
  },
  nothing: `Ingenting å melde: ingen regel for diagrammene er brutt i de siste ${monthsBack} månedene, ingen sykehus eller laboratorier ligger utenfor 99,8 %-grensene, og ingen prøver er kjent å være over målet.`,
  heading: (topic) => {
    switch (topic.source) {
      case "enrolment-control":
        return "Inklusjonstakt";
      case "turnaround-control":
        return `Svartid, ${word[topic.specimen]}`;
      case "turnaround-pending":
        return topic.specimen === "blood" ? "Blodprøver over målet" : "Vevsprøver over målet";
      case "turnaround-sites":
        return `Laboratorier innen målet, ${word[topic.specimen]}`;
      case "sites-consent-rate":
        return "Sykehus, samtykke";
      case "sites-evaluable-rate":
        return "Sykehus, evaluerbare par";
      case "study":
        return "Dataenes alder";
    }
  },
  overdue: ({ late, received, targetDays, oldestDays }, f) =>
    `${f.of(late, received)} mottatte som venter, er over målet på ${f.days(targetDays)}, den eldste etter ${f.days(oldestDays)}`,
  passed: ({ announced, cut }, f) =>
    `neste utgave var varslet til ${f.day(announced)}, før datauttrekket ${f.day(cut)}, og ingen annen dag er varslet`,
};
