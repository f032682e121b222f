import { apart, sentence, strong } from "../../../marks/sentence.ts";
import { brokenRules } from "../../../words/broken-rules.ts";
import { specimenWord } from "../../../words/samples.ts";
import { falseSignals } from "./false-signals.ts";
import { monthsBack } from "./stats.ts";
import { bySide, linked, named, type SignalsWords } from "./wording.ts";

const side = { above_998: "over 99,8 %-grensene", below_998: "under 99,8 %-grensene" } as const;
const word = specimenWord.nb;

export const nb: SignalsWords = {
  title: "Hva krever oppmerksomhet nå?",
  summary: (m, { f, names }) =>
    m.topics.length === 0
      ? sentence`${nb.nothing}`
      : sentence`${strong(sentence`${f.count(m.topics.length)} forhold`)} bryter en oppgitt regel.${apart(
          "topics",
          m.topics.map((topic) => sentence` ${linked(topic, nb.heading(topic))}: ${nb.told(topic, names, f)}.`),
        )}`,
  note: (m, { f }, { manifest }) =>
    sentence`Bare det som bryter en oppgitt regel, er med; regler for måneder siden ${f.month(m.since)}. Et signal er en grunn til å se etter, ikke en årsak.${
      manifest.study.next_update !== null &&
      manifest.study.next_update > manifest.study.data_cut &&
      ` Neste utgave er varslet til ${f.day(manifest.study.next_update)}; etter den dagen er tallene eldre enn varslet.`
    }`,
  method: {
    definition: `Signaler fra andre figurer, samlet: en regel for de månedlige diagrammene over samtykker eller svartid som er brutt i de siste ${monthsBack} månedene; et sykehus eller laboratorium utenfor 99,8 %-grensene i sitt traktdiagram; mottatte prøver som venter ut over målet; en varslet oppdatering som var passert før dette datauttrekket. Ingenting regnes ut på nytt her.`,
    denominator: "Den i figuren som er navngitt i hver rad. Et signal fra en figur som ikke kan si noe, er ikke med.",
    formula: `Verdi: pasienter (enrolment-control), median dager (turnaround-control), andel fra 0 til 1 (traktdiagram), dager den eldste åpne prøven har ventet (turnaround-pending). ${falseSignals.nb}`,
    reference: "Wheeler og Chambers 1992; Nelson 1984; Spiegelhalter 2005, doi 10.1002/sim.1970.",
  },
  nothing: `Ingenting å melde: ingen regel for diagrammene er brutt i de siste ${monthsBack} månedene, ingen sykehus eller laboratorier ligger utenfor 99,8 %-grensene, og ingen prøver er kjent å være over målet.`,
  heading: ({ source, specimen }) => {
    switch (source) {
      case "enrolment-control":
        return "Inklusjonstakt";
      case "turnaround-control":
        return `Svartid, ${specimen && word[specimen]}`;
      case "turnaround-pending":
        return specimen === "blood" ? "Blodprøver over målet" : "Vevsprøver over målet";
      case "turnaround-sites":
        return `Laboratorier innen målet, ${specimen && word[specimen]}`;
      case "sites-consent-rate":
        return "Sykehus, samtykke";
      case "sites-evaluable-rate":
        return "Sykehus, evaluerbare par";
      default:
        return "Dataenes alder";
    }
  },
  told: (topic, names, f) => {
    if ("signals" in topic) return brokenRules(topic.signals, f);
    if ("outliers" in topic)
      return f.list(
        bySide(topic.outliers).map(
          ({ place, found }) =>
            `${named(found, topic.source === "turnaround-sites" ? names.node : names.site, f)} ${side[place]}`,
        ),
      );
    if ("late" in topic)
      return `${f.of(topic.late, topic.received)} mottatte som venter, er over målet på ${f.days(topic.targetDays)}, den eldste etter ${f.days(topic.oldestDays)}`;
    return `neste utgave var varslet til ${f.day(topic.announced)}, før datauttrekket ${f.day(topic.cut)}, og ingen annen dag er varslet`;
  },
};
