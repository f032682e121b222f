import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { nobody } from "../../../say/nobody.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { type Fact, type Remark, remarksOf } from "./facts.ts";
import type { FlowWords } from "./wording.ts";

const unknown = {
  samples: "Samples are not supplied: who has an evaluable pair is not known.",
  decisions: "The tumour board's decisions are not supplied.",
};

const facts: Tellers<Fact> = {
  consented: ({ consented, pairs }, { f }) =>
    sentence`Of ${strong(`${f.count(consented.trials)} screened`)} ${consented.trials === 1 ? "patient" : "patients"}, ${f.count(consented.events)} consented${
      pairs &&
      sentence`; of these, ${strong(shareText(pairs.paired, "", f))} have an evaluable pair${
        pairs.awaited > 0 && ` and ${f.count(pairs.awaited)} still await a result`
      }`
    }.`,
  no_samples: () => sentence`${unknown.samples}`,
  losses: ({ exits }, { f, names }) =>
    sentence`The commonest reasons against a pair: ${f.list(
      exits.map(({ reason, patients }) => `${inSentence(names.reason(reason))} (${f.count(patients)})`),
    )}.`,
  discussed: ({ discussed: { events, trials } }, { f }) =>
    sentence`The tumour board has discussed ${f.of(events, trials)} with a pair.`,
  no_decisions: () => sentence`${unknown.decisions}`,
};

const remarks: Tellers<Remark> = {
  sums: () => sentence`Every box is the sum of those who leave it, and a period is that of screening for all.`,
  without_pair: ({ patients }, { f }) =>
    sentence`The board also discussed ${f.count(patients)} without an evaluable pair.`,
  awaited_is_no_loss: () => sentence`“Results awaited” is no loss: a pair may still come.`,
};

export const en: FlowWords = {
  title: "Where do patients drop out?",
  summary: ({ summary }, voice) => tell(summary, facts, voice),
  note: ({ note }, voice) => tell(note, remarks, voice),
  method: {
    definition:
      "Each patient in the study's list once. Not included: without a date of consent, by the reason the study gave. Paired evaluable: a reported blood and a reported tissue sample with at least one variant class evaluable in both, not further apart than the study allows. Without such a pair: by the first reason that holds, in the order of the table.",
    denominator: "Shares in the table: of those who came to the step before.",
    formula:
      "Screened = not included + consented; consented = no evaluable pair + paired evaluable; paired evaluable = discussed + not yet discussed. Wilson intervals.",
    reference: "STARD 2015, item 19 (flow of participants), Bossuyt et al. 2015, doi 10.1136/bmj.h5527.",
  },
  unknown,
};

export const nothingEn: NothingWords = {
  summary: (_reason, _voice, filtered) => nobody.en.screened(filtered),
  note: (voice, { manifest }) => tell(remarksOf(manifest.supplied.includes("samples"), 0), remarks, voice).text,
};
