import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inclusionSaid } from "../../../say/inclusion.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { type Format, known } from "../../../words/format.ts";
import { type Fact, type Remark, remarksOnNothing, type Verdict } from "./facts.ts";
import { ends, type MonthWords, rate } from "./wording.ts";

const { nothing, pairs, people, plan, unit } = inclusionSaid.en;

const verdict: Tellers<Verdict> = {
  pairs_unknown: ({ consented }, { f }) =>
    sentence`Evaluable pairs are not known, as samples are not supplied; ${strong(people(consented, f))} ${have(consented)} consented.`,
  in: ({ counts, n, target, whole, within, ahead }, { f }) => {
    const when = within && during(within, f);
    const done = counts === "paired" ? "an evaluable pair" : "consented";
    if (f.none(n) && target === null)
      return when
        ? sentence`Nobody ${counts === "paired" ? `who consented ${when} has an evaluable pair` : `consented ${when}`}.`
        : sentence`Nobody ${whole ? "" : "in this selection "}has ${done} yet.`;
    if (when)
      return counts === "paired"
        ? sentence`${strong(people(n, f))} who consented ${when} ${have(n)} ${done}.`
        : sentence`${strong(people(n, f))} consented ${when}.`;
    const passed = target !== null && n > target;
    const told =
      target === null || passed ? people(n, f) : `${f.ofExact(n, target)} ${target === 1 ? "patient" : "patients"}`;
    return sentence`${strong(told)} ${have(n)} ${done}${passed && `, ${f.rounded ? "over" : "more than"} the target of ${f.exact(target)}`}${ahead && (passed ? `; ${againstPlan(ahead.by, f)} by ${f.month(ahead.month)}` : `; at the end of ${f.month(ahead.month)}, ${againstPlan(ahead.by, f)}`)}.`;
  },
};

const during = ({ from, to }: { readonly from: string; readonly to: string }, f: Format): string =>
  from === to ? `in ${f.month(from)}` : `from ${f.month(from)} to ${f.month(to)}`;
const againstPlan = (by: number, f: Format): string =>
  by === 0
    ? f.rounded
      ? "about as planned"
      : "exactly as planned"
    : `${f.count(Math.abs(by))} ${by < 0 ? "fewer" : "more"} than planned`;
const have = (n: number): string => (n === 1 ? "has" : "have");

const facts: Tellers<Fact> = {
  others: ({ counts, n }, { f }) =>
    sentence`${f.count(n)} ${have(n)} ${counts === "paired" ? "an evaluable pair" : "consented"}.`,
  no_pairs: () => sentence`Evaluable pairs are not supplied.`,
  last_month: ({ month, consented }, { f }) =>
    sentence`In ${f.month(month)}, the last complete month, ${f.count(consented)} consented.`,
  pace: ({ pace: { months, from, to, consented, perMonth } }, { f }) =>
    sentence`In the last ${f.exact(months)} complete months (${f.shortMonth(from)} to ${f.shortMonth(to)}) ${
      f.none(consented) ? "nobody consented" : `${f.count(consented)} consented, ${rate(perMonth, f)} a month`
    }.`,
  planned: ({ plan: approved, planned, counts }, { f }) =>
    sentence`The ${plan(approved, [], f)} foresaw ${unit(planned, counts, known(f))} by then.`,
  ended: ({ plan: ended, last, counts }, { f }) =>
    sentence`The ${plan(ended, [], f)} ended in ${f.month(last.month)}, with ${unit(last.cumulative, counts, f)}.`,
  no_target: () => sentence`No target is supplied.`,
  no_plan: () => sentence`No plan is supplied.`,
};

const remarks: Tellers<Remark> = {
  pairs_grow: () => sentence`Pairs stand in the month of consent: the last months grow while samples are under way.`,
  sums: () => sentence`Sums are those at the end of each month.`,
  unfinished: ({ month, cut }, { f }) => sentence`${f.month(month)} is counted up to ${f.day(cut)} (outlined bar).`,
  part: () =>
    sentence`Target and plans are of the whole study and cannot be compared with a part, so they are left out under a filter.`,
  from_period: () => sentence`Sums start with the chosen period.`,
  undated: ({ screened }, { f }) =>
    sentence`${people(screened, f)} ${screened === 1 ? "was" : "were"} screened without a date and ${screened === 1 ? "is" : "are"} in no month.`,
  plans: ({ plans }, { f }) =>
    sentence`Plans as approved: ${f.list(plans.map(({ approved_on, source }) => `${f.day(approved_on)} (${source})`))}.`,
  later_plans: ({ plans }, { f }) =>
    sentence`Approved after the data cut, so drawn and not judged by: ${f.list(plans.map(({ approved_on }) => `the plan of ${f.day(approved_on)}`))}.`,
};

export const en: MonthWords = {
  title: "How many have joined, and is it as many as planned?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: ({ sure }, voice) => tell(sure, facts, voice),
  note: ({ note }, voice) => tell(note, remarks, voice),
  method: {
    definition:
      "Screened: patients by month of screening. Consented: by month of consent. Paired evaluable: consented patients, by month of consent, with a reported blood and a reported tissue sample of which at least one variant class is evaluable in both. Plan: the version approved last by the data cut; later ones are drawn and not judged by.",
    denominator: "None: these are counts. The target counts what the study's target says: evaluable pairs or consents.",
    formula:
      "Sums run from the first month shown. Plan by the end of a month: linear between the points of the plan, none outside them. Pace: consented in the last three months that had wholly passed at the data cut ÷ 3.",
    reference: "Every version of the plan as the study supplied it, with its date of approval and its source.",
  },
  inAll: "Patients, in all",
  monthly: "Consented, each month",
  consentedEnd: (n, f) => `${f.count(n)} consented`,
  pairedEnd: (n, short, f) => (short ? `${f.count(n)} ${n === 1 ? "pair" : "pairs"}` : pairs(n, f)),
  target: (n, f) => `target ${f.exact(n)}`,
  plan,
  later: (text) => `${text}, later`,
  targetMark: (n, counts, f) => `Target: ${unit(n, counts, f)}`,
  planMark: (approved, later, f) =>
    `Plan approved ${f.day(approved.approved_on)} (${approved.source}${later ? "; later than the data cut" : ""}): ${f.list(
      ends(approved).map(({ month, cumulative }) => `${f.exact(Math.round(cumulative))} by ${f.shortMonth(month)}`),
    )}`,
  monthMark: (month, unfinished, f) =>
    `${f.month(month.month)}${unfinished ? " (not complete)" : ""}: ${f.count(month.screened)} screened, ${f.count(month.consented)} consented; in all ${f.count(month.cumulativeConsented)} consented${
      month.pairs === null ? "" : `, ${pairs(month.pairs.inAll, f)}`
    }${month.planned === null ? "" : `, ${f.count(Math.round(month.planned))} planned`}`,
};

export const nothingEn: NothingWords = {
  summary: (reason, { f }, filtered) => nothing(reason, filtered, f),
  note: (voice, setting, reason) => tell(remarksOnNothing(reason, setting), remarks, voice).text,
};
