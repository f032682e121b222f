import { sentence, strong } from "../../../marks/sentence.ts";
import { falseSignals } from "./false-signals.ts";
import { monthsBack } from "./model.ts";
import { allTold, type SignalsWords } from "./wording.ts";

export const en: SignalsWords = {
  title: "What needs attention now?",
  summary: ({ topics }, voice) =>
    topics.length === 0
      ? sentence`${en.nothing}`
      : sentence`${strong(`${voice.f.count(topics.length)} ${topics.length === 1 ? "matter breaks" : "matters break"}`)} a stated rule.${allTold(topics, en, voice)}`,
  note: ({ since, next }, { f }) =>
    sentence`Only what breaks a stated rule is listed; rules of months since ${f.month(since)}. A signal is a reason to look, not a cause.${
      next !== null &&
      ` The next release is announced for ${f.day(next)}; after that day these numbers are older than announced.`
    }`,
  method: {
    definition: `Signals of other panels, gathered: a rule of the monthly charts of consents or of turnaround broken in the last ${monthsBack} months; a site or laboratory outside the 99.8 % limits of its funnel plot; received samples still open past their target; an announced update that passed before this data cut. Nothing is computed anew here.`,
    denominator: "That of the panel named in each row. A signal whose panel cannot say is none.",
    formula: `Value: patients (enrolment-control), median days (turnaround-control), share from 0 to 1 (funnel plots), days the oldest open sample has waited (turnaround-pending). ${falseSignals.en}`,
    reference: "Wheeler and Chambers 1992; Nelson 1984; Spiegelhalter 2005, doi 10.1002/sim.1970.",
  },
  nothing: `Nothing to signal: no rule of the charts is broken in the last ${monthsBack} months, no site or laboratory lies outside the 99.8 % limits, and no sample is known to be past its target.`,
  heading: (topic) => {
    switch (topic.source) {
      case "enrolment-control":
        return "Pace of inclusion";
      case "turnaround-control":
        return `Time to report, ${topic.specimen}`;
      case "turnaround-pending":
        return `Overdue ${topic.specimen} samples`;
      case "turnaround-sites":
        return `Laboratories within the target, ${topic.specimen}`;
      case "sites-consent-rate":
        return "Sites, consent";
      case "sites-evaluable-rate":
        return "Sites, evaluable pairs";
      case "study":
        return "Age of the data";
    }
  },
  overdue: ({ late, received, targetDays, oldestDays }, f) =>
    `${f.of(late, received)} received and open are past the target of ${f.days(targetDays)}, the oldest after ${f.days(oldestDays)}`,
  passed: ({ announced, cut }, f) =>
    `the next release was announced for ${f.day(announced)}, before the data cut of ${f.day(cut)}, and no other day is`,
};
