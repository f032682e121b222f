import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { nobody } from "../../../say/nobody.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { the } from "../../../words/format.ts";
import { type Fact, type Remark, remarksOf, type Verdict } from "./facts.ts";
import type { FlowWords } from "./wording.ts";

const unknown = {
  samples: "Samples are not supplied: who has an evaluable pair is not known.",
  decisions: "The tumour board's decisions are not supplied.",
};

const verdict: Tellers<Verdict> = {
  lost: ({ notIncluded, noPair, known }, { f }) =>
    sentence`${
      f.none(notIncluded.events)
        ? notIncluded.trials === 1
          ? sentence`The ${strong("one patient")} screened was not left out`
          : sentence`Nobody of ${strong(`${f.count(notIncluded.trials)} screened`)} was left out`
        : sentence`${strong(f.of(notIncluded.events, notIncluded.trials))} screened ${notIncluded.trials === 1 ? "patient" : "patients"} ${notIncluded.events === 1 ? "was" : "were"} not included`
    }${
      noPair
        ? f.none(noPair.events)
          ? noPair.trials === 1
            ? sentence`; the one included did not drop out.`
            : sentence`; none of ${the(f, noPair.trials)}${strong(f.count(noPair.trials))} included dropped out.`
          : sentence`; ${strong(f.of(noPair.events, noPair.trials))} included dropped out before an evaluable pair.`
        : known
          ? "."
          : "; what followed is not known, as samples are not supplied."
    }`,
};

const facts: Tellers<Fact> = {
  paired: ({ paired, awaited }, { f }) =>
    sentence`A pair: ${shareText(paired, "", f)}${awaited > 0 && `; ${f.count(awaited)} still ${awaited === 1 ? "awaits" : "await"} a result`}.`,
  losses: ({ exits }, { f, names }) =>
    sentence`Mostly in its way: ${f.list(
      exits.map(({ reason, patients }) => `${inSentence(names.reason(reason))} (${f.count(patients)})`),
    )}.`,
  discussed: ({ discussed: { events, trials } }, { f }) => sentence`Tumour board: ${f.of(events, trials)} discussed.`,
  by_screening: () => sentence`By month of screening, not consent.`,
  no_decisions: () => sentence`${unknown.decisions}`,
};

const remarks: Tellers<Remark> = {
  sums: (_, { f }) =>
    sentence`Every box is the sum of those who leave it${!f.vague && ", and a period is that of screening for all"}.`,
  without_pair: ({ patients }, { f }) =>
    sentence`The board also discussed ${f.count(patients)} without an evaluable pair.`,
  awaited_is_no_loss: () => sentence`“Results awaited” is no loss: a pair may still come.`,
};

export const en: FlowWords = {
  title: "Where do patients drop out?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: ({ sure }, voice) => (sure.length === 0 ? null : tell(sure, facts, voice)),
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
