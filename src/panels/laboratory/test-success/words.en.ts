import type { NothingWords } from "../../../define/nothing.ts";
import { sentence } from "../../../marks/sentence.ts";
import { capital, inSentence } from "../../../say/names.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import type { Format } from "../../../words/format.ts";
import type { Fact, Said } from "./facts.ts";
import { measured, number, type SuccessWords } from "./wording.ts";

const opening = {
  blood: "Blood, more often than tissue",
  tissue: "Tissue, more often than blood",
  alike: "Neither clearly more often",
  few: "Too few to compare",
  untold: "Not compared in the same patients",
} as const;

const note = (cancelled: Said["cancelled"], f: Format): string =>
  `Final outcome: reported, failed or not available. ${
    cancelled.length > 0
      ? `Cancelled samples are counted apart (${f.list(cancelled.map(({ specimen, samples }) => `${f.count(samples)} ${specimen}`))}). `
      : ""
  }Reasons as the laboratory gave them. Lines: 95 % intervals. Grey: fewer than 25.`;

const tellers: Tellers<Fact> = {
  none_final: (_, { f }) =>
    sentence`Not yet: ${f.rounded ? `${f.few} samples have` : "no sample has"} a final outcome.`,
  both: ({ verdict, results }, { f }) =>
    sentence`${opening[verdict]}: ${results.map((each, i) => [i > 0 && " and ", number(each, f), !each.few && " of", ` ${each.specimen} samples`])} gave a result.`,
  one: ({ result }, { f }) =>
    sentence`Only ${result.specimen} can be judged: ${number(result, f)}${!result.few && " of its"} ${result.share.trials === 1 ? "sample" : "samples"} gave a result.`,
  known: ({ sure, asked }, { f }) => {
    const behind = sure.map(
      ({ specimen, share: { events, trials, estimate } }, i) =>
        `${specimen} ${i === 0 ? `${f.interval} ` : ""}${f.percentRange(estimate)}, ${f.of(events, trials)}`,
    );
    const of = asked.map(({ specimen, share: { events, trials } }) => `${specimen} ${f.of(events, trials)}`);
    return sentence`${behind.length > 0 && `${capital(behind.join("; "))}. `}Of all ordered: ${of.join(", ")}.`;
  },
  no_pairs: (_, { f }) => sentence`${f.rounded ? `${f.few} patients have` : "No patient has"} a final outcome of both.`,
  no_consents: () => sentence`Patients are not compared: days of consent are not supplied.`,
  pairs: ({ pairs, bloodOnly, tissueOnly, p }, { f }) =>
    sentence`Of ${f.count(pairs)} with both, blood alone ${f.count(bloodOnly)}, tissue alone ${f.count(tissueOnly)}${
      p !== null && `; p ${p < 0.001 ? "" : "= "}${f.p(p)}`
    }.`,
};

export const en: SuccessWords = {
  title: "Which specimen gives a result?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ cancelled }, { f }) => sentence`${note(cancelled, f)}`,
  method: (rounded) => ({
    definition:
      "Samples by outcome at the data cut. Gave a result: reported, whether or not it is evaluable for every class. Paired: consented patients whose blood and tissue both have a final outcome. Evaluable: of consented patients with a report of the specimen, those whose report is evaluable for the class; for MSI that it was assayed, not that it is stable or unstable.",
    denominator: `Gave a result: samples reported, failed or not available. Reported of all ordered: all samples taken or asked for, the pending and the cancelled too, whatever the reason. Outcomes: all samples taken or asked for but the cancelled ones, which are counted apart over all.${rounded ? "" : " Samples fall in the month of receipt, else of collection; patients in the month of consent."} Of several samples of a patient the paired one counts, else the furthest along.`,
    formula: `Shares with Wilson intervals. Paired difference: ${rounded ? "McNemar's exact test on the patients in whom one specimen alone gave a result, for the two counts that differ least among those that are rounded to these" : "McNemar's exact test on the patients in whom one specimen alone gave a result"}.`,
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953; McNemar 1947, doi 10.1007/BF02295996.",
  }),
  sections: {
    result: "Samples with a final outcome",
    asked: "All taken or asked for, the cancelled too",
    paired: "The same patients, both decided",
    outcomes: "All samples but the cancelled",
    evaluable: "Evaluable, of patients with a report",
  },
  result: "Gave a result",
  asked: "Reported",
  notGiven: "no reason given",
  more: (n) => `others ${n}`,
  none: "none",
  folded: "What became of all samples, with the reasons, and what could be evaluated in each class stand in the table.",
  unfold: "Show outcomes, reasons and classes",
  mark: (reading, names, f) => {
    switch (reading.say) {
      case "no_report":
        return `${names.specimen(reading.specimen)}, ${inSentence(names.class(reading.class))}: no patient has a report`;
      case "evaluable":
        return `${names.specimen(reading.specimen)}, ${names.class(reading.class)} evaluable: ${shareText(reading.share, "patients", f)}`;
      case "measure": {
        const unit = reading.specimen === null ? "patients" : "samples";
        return `${measured(reading, names)}: ${reading.share === null ? `no ${unit}` : shareText(reading.share, unit, f)}`;
      }
    }
  },
};

export const nothingEn: NothingWords = {
  summary: whyNothing(
    "The study has not supplied samples: which specimen gives a result is not known.",
    "No sample matches these filters.",
    "No sample has been taken or asked for yet.",
  ),
  note: ({ f }) => note([], f),
};
