import { apart, sentence, strong } from "../../../marks/sentence.ts";
import { brokenRules } from "../../../words/broken-rules.ts";
import { falseSignals } from "./false-signals.ts";
import { monthsBack } from "./stats.ts";
import { bySide, linked, named, type SignalsWords } from "./wording.ts";

const side = { above_998: "above the 99.8 % limits", below_998: "below the 99.8 % limits" } as const;

export const en: SignalsWords = {
  title: "What needs attention now?",
  summary: (m, { f, names }) =>
    m.topics.length === 0
      ? sentence`${en.nothing}`
      : sentence`${strong(sentence`${f.count(m.topics.length)} ${m.topics.length === 1 ? "matter breaks" : "matters break"}`)} a stated rule.${apart(
          "topics",
          m.topics.map((topic) => sentence` ${linked(topic, en.heading(topic))}: ${en.told(topic, names, f)}.`),
        )}`,
  note: (m, { f }, { manifest }) =>
    sentence`Only what breaks a stated rule is listed; rules of months since ${f.month(m.since)}. A signal is a reason to look, not a cause.${
      manifest.study.next_update !== null &&
      manifest.study.next_update > manifest.study.data_cut &&
      ` The next release is announced for ${f.day(manifest.study.next_update)}; after that day these numbers are older than announced.`
    }`,
  method: {
    definition: `Signals of other panels, gathered: a rule of the monthly charts of consents or of turnaround broken in the last ${monthsBack} months; a site or laboratory outside the 99.8 % limits of its funnel plot; received samples still open past their target; an announced update that passed before this data cut. Nothing is computed anew here.`,
    denominator: "That of the panel named in each row. A signal whose panel cannot say is none.",
    formula: `Value: patients (enrolment-control), median days (turnaround-control), share from 0 to 1 (funnel plots), days the oldest open sample has waited (turnaround-pending). ${falseSignals.en}`,
    reference: "Wheeler and Chambers 1992; Nelson 1984; Spiegelhalter 2005, doi 10.1002/sim.1970.",
  },
  nothing: `Nothing to signal: no rule of the charts is broken in the last ${monthsBack} months, no site or laboratory lies outside the 99.8 % limits, and no sample is known to be past its target.`,
  heading: ({ source, specimen }) => {
    switch (source) {
      case "enrolment-control":
        return "Pace of inclusion";
      case "turnaround-control":
        return `Time to report, ${specimen}`;
      case "turnaround-pending":
        return `Overdue ${specimen} samples`;
      case "turnaround-sites":
        return `Laboratories within the target, ${specimen}`;
      case "sites-consent-rate":
        return "Sites, consent";
      case "sites-evaluable-rate":
        return "Sites, evaluable pairs";
      default:
        return "Age of the data";
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
      return `${f.of(topic.late, topic.received)} received and open are past the target of ${f.days(topic.targetDays)}, the oldest after ${f.days(topic.oldestDays)}`;
    return `the next release was announced for ${f.day(topic.announced)}, before the data cut of ${f.day(topic.cut)}, and no other day is`;
  },
};
