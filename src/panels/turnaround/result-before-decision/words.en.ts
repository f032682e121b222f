import { sum } from "d3-array";
import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { aboutPercent, shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { noneReceived } from "../../../say/turnaround.ts";
import { enough } from "../../../stats/few.ts";
import { incidenceBy, limitsBy } from "../../../stats/incidence-by.ts";
import { type Format, opening } from "../../../words/format.ts";
import { samplesOf, specimenWord } from "../../../words/samples.ts";
import type { Fact, FromConsent, InTime, Lost } from "./facts.ts";
import { competing } from "./model.ts";
import type { DecisionWords } from "./wording.ts";

/** "99 % of patients", or with few "9 of 12". */
const number = ({ specimen, share }: InTime, f: Format): Sentence =>
  strong(enough(share.trials) ? toldShare(share, "", f).number : f.of(share.events, share.trials), specimen);
const people = (n: number): string => (enough(n) ? " of patients" : n === 1 ? " patient" : " patients");

const known = ({ specimen, share: { events, trials, estimate } }: InTime, labelled: boolean, f: Format): string =>
  `${specimen} ${f.of(events, trials)}${estimate !== null && enough(trials) ? ` (${labelled ? `${f.interval} ` : ""}${f.percentRange(estimate)})` : ""}`;

const lost = ({ specimen, n, failed, died, withdrew }: Lost, f: Format): string => {
  const parts = [
    failed > 0 && `${f.count(failed)} failed`,
    died > 0 && `the patient died before the report in ${f.count(died)}`,
    withdrew > 0 && `the patient withdrew before it in ${f.count(withdrew)}`,
  ].filter((part) => part !== false);
  return `${samplesOf(specimen, n, f)} ${parts.length === 0 ? `${f.rounded ? "few, if any, were" : "none was"} lost before the report` : f.list(parts)}`;
};

const note = (pending: number, unknown: number, cut: string, f: Format): string =>
  `Ends that compete (Aalen-Johansen): a sample counts for what came first. ${opening(f).count(pending)} still open on ${f.day(cut)} ${pending === 1 ? "is" : "are"} censored there. Failing has no day of its own: a failed sample counts on its last dated step.${
    unknown > 0 ? ` ${opening(f).count(unknown)} reported without a date left out: unknown.` : ""
  }`;

/** "87 %", or of few "9 of 12". */
const byDay = ({ specimen, n, reported, estimate }: FromConsent, f: Format): Sentence =>
  strong(enough(n) ? aboutPercent(estimate.value, n, f) : f.of(reported, n), specimen);
const range = ({ specimen, n, reported, estimate }: FromConsent, first: boolean, f: Format): string =>
  `${specimen} ${enough(n) ? `${first ? `${f.interval} ` : ""}${f.percentRange(estimate)}, of ${f.count(n)}` : f.of(reported, n)}`;

const tellers: Tellers<Fact> = {
  by_day: ({ day, first, second }, { f }) =>
    sentence`By day ${f.exact(day)} after consent, ${byDay(first, f)}${people(first.n)} had a ${first.specimen} report${second && [", ", byDay(second, f), ` a ${second.specimen} report`]}.`,
  by_day_known: ({ first, second, unknown }, { f }) =>
    sentence`Of all consented: ${range(first, true, f)}${second && `; ${range(second, !enough(first.n), f)}`}${unknown > 0 && `; ${f.count(unknown)} unknown`}.`,
  no_meetings: () => sentence`It cannot be said: board meetings are not supplied.`,
  no_consents: () => sentence`It cannot be said: days of consent are not supplied.`,
  none_discussed: (_, { f }) =>
    sentence`Not yet: the board has discussed ${f.rounded ? f.few : "none"} of these patients.`,
  in_time: ({ first, second }, { f }) =>
    sentence`When the board first met, ${number(first, f)}${people(first.share.trials)} had a ${first.specimen} report${second && [", ", number(second, f), ` a ${second.specimen} report`]}.`,
  in_time_known: ({ first, second, unknown, labelled }, { f }) =>
    sentence`Of those discussed, in time: ${known(first, labelled, f)}${second && `; ${known(second, false, f)}`}${unknown > 0 && `; ${f.count(unknown)} undated`}.`,
  all_unknown: ({ unknown }, { f }) =>
    sentence`It cannot be said: ${unknown === 1 ? "the one sample" : `${f.rounded ? "" : "all "}${f.count(unknown)} samples`} of patients discussed ${unknown === 1 ? "was" : "were"} reported without a date.`,
  lost: ({ followed }, { f }) => sentence`Of ${followed.map((each, i) => [i > 0 && "; of ", lost(each, f)])}.`,
};

export const en: DecisionWords = {
  title: "How many have a result in time for the decision?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note: { pending, unknown } }, { f }, { manifest }) =>
    sentence`${note(pending, unknown, manifest.study.data_cut, f)}`,
  method: (rounded) => ({
    definition: `Of all who consented: the share with the report of each specimen by day 14, 21 and 28 from consent, in calendar days${rounded ? "" : "; months are then those of consent"}. Curves: from the day of receipt, in calendar days${rounded ? "" : " or on request in working days (Monday to Friday without Norwegian public holidays, those after the first day up to and including the last; then the table's days are working days too)"}: the share of samples reported, failed (failed, cancelled or not available), or overtaken by the patient's death or withdrawal, whichever came first; of two on one day the report, then failure, then death. In time: the report is dated on or before the first day on which the molecular tumour board discussed the patient.`,
    denominator:
      "Of all who consented: everybody, also without a sample yet (still waiting); those reported without a date are unknown, counted apart. Curves: samples received, the pending ones censored at the data cut; those reported without a date are left out. In time: patients discussed by the board, for whom the sample that counts had been received; without a report by then it is not in time, whatever the reason; a report without a date is unknown, counted beside and in no share. A patient has one such sample of each specimen.",
    formula:
      "Aalen-Johansen cumulative incidence: the sum over days of S(before) × ends of that cause ÷ at risk, S being the share without any end; 95 % limits on the log-log scale, with delta-method errors. In time ÷ discussed, with a Wilson interval.",
    reference:
      "Aalen and Johansen 1978, Scand J Stat 5:141–150; Putter, Fiocco and Geskus 2007, doi 10.1002/sim.2712; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  }),
  axis: (f) => `${f.working ? "Working days" : "Days"} since receipt`,
  cause: { reported: "reported", failed: "failed", died: "patient died", withdrew: "withdrew" },
  received: (n, f) => `${f.count(n)} received`,
  noSample: (f) => (f.vague ? `${f.few} samples` : "no sample"),
  board: (board, f) => {
    if (board === null) return "board meetings not supplied";
    const { events, trials, estimate, unknown } = board;
    if (estimate === null)
      return unknown > 0 ? `in time for the board: unknown ${f.count(unknown)}` : "no patient discussed";
    return `in time for the board: ${enough(trials) ? `${f.percent(estimate.value)}, ` : ""}${f.of(events, trials)}${unknown > 0 ? `; unknown ${f.count(unknown)}` : ""}`;
  },
  boardMark: (specimen, board, f) =>
    `${specimen === "blood" ? "Blood" : "Tissue"} report there when the board first met: ${shareText(board, "", f)}`,
  mark: ({ specimen, n, ends, incidence }, day, f) => {
    const head = `By ${f.onDay(day)}, ${specimenWord.en[specimen]}`;
    if (!enough(n)) {
      const ended = sum(ends, ({ days, count }) => (days <= day ? count : 0));
      return `${head}: ${f.count(ended)} of ${f.count(n)} samples ended`;
    }
    const each = competing.map((cause) => {
      const limits = limitsBy(incidence, cause, day);
      const share = f.percent(incidenceBy(incidence, cause, day));
      return `${share}${limits ? ` (${f.percentRange(limits)})` : ""} ${en.cause[cause]}`;
    });
    return `${head}: ${each.join(", ")} (n = ${f.count(n)})`;
  },
  beyond: (late, last, f) =>
    `Ended after ${f.onDay(last)}: ${f.list(late.map(({ specimen, count }) => samplesOf(specimen, count, f)))}.`,
};

export const nothingEn: NothingWords = {
  summary: (reason, { f }, filtered) => {
    if (reason.why === "not_supplied")
      return "The study has not supplied samples: whether results come in time is not known.";
    if (reason.why !== "not_evaluable") return noneReceived.en[filtered ? 0 : 1];
    return `It cannot be said: ${reason.of === 1 ? "the one sample received was" : `all ${f.count(reason.of)} samples received were`} reported without a date.`;
  },
  note: ({ f }, { manifest }, reason) =>
    note(0, reason.why === "not_evaluable" ? reason.of : 0, manifest.study.data_cut, f),
};
