import { sum } from "d3-array";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { capital } from "../../../say/names.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { type Format, opening, the } from "../../../words/format.ts";
import { samplesOf, samplesWord, sampleWord } from "../../../words/samples.ts";
import type { Fact, Said } from "./facts.ts";
import type { PendingWords } from "./wording.ts";

const are = (n: number): string => (n === 1 ? "is" : "are");

const tellers: Tellers<Fact> = {
  open: ({ samples, all }, { f }) =>
    sentence`${samples.map(({ specimen, open }, i) => [i > 0 && " and ", samplesOf(specimen, open, f)])} ${are(all)} open.`,
  no_target: ({ open }, { f }) =>
    sentence`It cannot be said: no target is supplied. ${opening(f).count(open)} ${open === 1 ? "sample is" : "samples are"} open.`,
  late: ({ each, without }, { f }) => {
    const [all, received] = [sum(each, ({ late }) => late), sum(each, (one) => one.received)];
    const bare = without.map((specimen) => `; for ${specimen} no target is supplied`);
    if (f.rounded && received === 0)
      return sentence`Cannot be said: ${f.few} received samples wait in a laboratory${bare}.`;
    if (f.none(all))
      return sentence`Nothing: ${received === 0 ? "no sample waits in a laboratory" : received === 1 ? "the one received sample is within target" : `${received === 2 && !f.rounded ? "both" : `all ${f.count(received)}`} received samples are within target`}${bare}.`;
    const told = each
      .filter((one) => one.received > 0)
      .map(
        ({ specimen, late, received: of }) =>
          `${f.of(late, of)} ${of === 1 ? sampleWord.en[specimen] : samplesWord(specimen, "en")}`,
      );
    return sentence`${strong(f.count(all))} ${all === 1 ? "sample is" : "samples are"} past target: ${f.list(told)}${bare}.`;
  },
  oldest_received: ({ specimen, days }, { f }) =>
    sentence`The oldest received, of ${specimen}, has waited ${f.days(days)}.`,
  not_received: ({ samples, oldest }, { f }) =>
    sentence`${f.count(samples)} ${are(samples)} collected but not yet received, ${samples === 1 ? "and" : "the oldest"} has waited ${f.days(oldest)}.`,
};

const noteOf = ({ cut, notReceived }: Said["note"], f: Format) =>
  sentence`Age on ${f.day(cut)} in calendar days since receipt${
    notReceived > 0 &&
    `; since collection for ${the(f, notReceived)}${f.count(notReceived)} not yet received, to which the target does not apply`
  }. Samples that failed or were cancelled, and those of patients who withdrew or died, are not open.`;

export const en: PendingWords = {
  title: "What is overdue now?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note }, { f }) => noteOf(note, f),
  method: {
    definition:
      "Open: received and not yet reported, or collected and not yet received, on the day of the data cut. Age: calendar days since receipt, or since the later of collection and consent for those not yet received (with a day of request, since that). Past target: received and older than the specimen's target from receipt to report.",
    denominator:
      "None: these are counts. Samples that ended without a report, those whose report has no date (unknown), and those asked for but not collected are not open.",
    formula: "Age = data cut − date of receipt (or of collection).",
    reference: "Ageing of open work by fixed bands of days; the target is the study's own.",
  },
  standing: ({ open, received, late, oldestReceived, oldestNotReceived }, f) => {
    if (f.none(open)) return ["none open"];
    const past =
      late === null
        ? "no target supplied"
        : `${f.of(late.samples, received)} received past the target of ${f.days(late.days)}`;
    return [
      `${f.count(open)} open, ${past}`,
      ...(oldestReceived === null ? [] : [`oldest ${f.days(oldestReceived)} since receipt`]),
      ...(oldestNotReceived === null ? [] : [`oldest not yet received: ${f.days(oldestNotReceived)} since collection`]),
    ];
  },
  late: "past target",
  inTime: "within target",
  received: "received",
  underway: "not yet received",
  axis: "Age in days, open samples",
  band: ({ from, to }) => (to === null ? `over ${from - 1}` : `${from} to ${to}`),
  mark: (specimen, { band, open, late, notReceived }, f) =>
    `${capital(specimen)}, ${en.band(band)} days: ${f.count(open)} open${
      late !== null && late.samples > 0 ? `, ${f.count(late.samples)} past target` : ""
    }${notReceived > 0 ? `, ${f.count(notReceived)} not yet received` : ""}`,
};

export const nothingEn: NothingWords = {
  summary: ({ why }, _, filtered) => {
    if (why === "not_supplied") return "The study has not supplied samples: what is overdue is not known.";
    if (why === "nobody") return filtered ? "No sample matches these filters." : "No sample has been collected yet.";
    return filtered ? "No sample that matches these filters is open." : "No sample is open: all have ended.";
  },
  note: ({ f }, { manifest }) => noteOf({ cut: manifest.study.data_cut, notReceived: 0 }, f).text,
};
