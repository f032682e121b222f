import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import { awaited } from "./stats.ts";
import { type FlowWords, inside, mainLosses } from "./wording.ts";

export const en: FlowWords = {
  title: "Where do patients drop out?",
  summary: (m, { f, names }, { filters }) => {
    if (m.screened === 0) return sentence`${en.nothing(!isDefault(filters))}`;
    const consented = sentence`Of ${strong(sentence`${f.count(m.screened)} screened`)} ${m.screened === 1 ? "patient" : "patients"}, ${f.count(m.consented)} consented`;
    if (!m.samples) return sentence`${consented}. ${en.noSamples}`;
    if (m.consented === 0) return sentence`${consented}.`;
    const open = awaited(m);
    const losses = mainLosses(m).map(
      ({ reason, patients }) => `${inside(names.reason(reason))} (${f.count(patients)})`,
    );
    return sentence`${consented}; of these, ${strong(f.share(wilsonOrNull(m.paired, m.consented), m.paired, m.consented))} have an evaluable pair${
      open > 0 && ` and ${f.count(open)} still await a result`
    }.${losses.length > 0 && ` The commonest reasons against a pair: ${f.list(losses)}.`} ${
      m.decisions
        ? m.paired > 0 && `The tumour board has discussed ${f.of(m.discussed, m.paired)} with a pair.`
        : en.noDecisions
    }`;
  },
  note: (m, { f }) =>
    sentence`Every box is the sum of those who leave it, and a period is that of screening for all.${
      m.decisions &&
      m.discussedWithoutPair > 0 &&
      ` The board also discussed ${f.count(m.discussedWithoutPair)} without an evaluable pair.`
    }${m.samples && " “Results awaited” is no loss: a pair may still come."}`,
  method: {
    definition:
      "Each patient in the study's list once. Not included: without a date of consent, by the reason the study gave. Paired evaluable: a reported blood and a reported tissue sample with at least one variant class evaluable in both, not further apart than the study allows. Without such a pair: by the first reason that holds, in the order of the table.",
    denominator: "Shares in the table: of those who came to the step before.",
    formula:
      "Screened = not included + consented; consented = no evaluable pair + paired evaluable; paired evaluable = discussed + not yet discussed. Wilson intervals.",
    reference: "STARD 2015, item 19 (flow of participants), Bossuyt et al. 2015, doi 10.1136/bmj.h5527.",
  },
  nothing: (filtered) => (filtered ? "No patient matches these filters." : "Nobody has been screened yet."),
  noSamples: "Samples are not supplied: who has an evaluable pair is not known.",
  noDecisions: "The tumour board's decisions are not supplied.",
  boxMark: (step, patients, of, names, f) =>
    `${names.flow_step(step)}: ${of === null ? f.count(patients) : f.share(wilsonOrNull(patients, of), patients, of)}`,
  exitMark: (step, { reason, patients }, of, names, f) =>
    `${names.flow_step(step)}, ${inside(names.reason(reason))}: ${f.share(wilsonOrNull(patients, of), patients, of)}`,
};
