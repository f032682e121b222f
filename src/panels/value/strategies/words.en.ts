import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import { opening } from "../../../words/format.ts";
import type { SureFact, VerdictFact } from "./facts.ts";
import { byDays, toldDay } from "./model.ts";
import type { StrategyWords } from "./wording.ts";

/** Behind a percentage, or n of N. */
const ofPatients = ({ trials }: Share): string =>
  enough(trials) ? "of patients" : trials === 1 ? "patient" : "patients";

const verdict: Tellers<VerdictFact> = {
  by_day: ({ day, both, tissue }, { f }) => {
    const [first, second] = [both, tissue].map((share) => toldShare(share, "", f).number);
    return sentence`Testing both: by ${f.onDay(day)}, ${strong(first)} ${ofPatients(both)} have an actionable report; testing tissue alone, ${strong(second, "tissue")}.`;
  },
  both_most: ({ both, tissue }, { f }) => {
    const [first, second] = [both, tissue].map((share) => toldShare(share, "", f).number);
    return sentence`Testing both finds most: something actionable in ${strong(first)} ${ofPatients(both)}, testing tissue alone in ${strong(second, "tissue")}.`;
  },
  as_much: ({ alone, found }, { f }) =>
    sentence`Testing ${alone === "either" ? "either alone" : `${alone} alone`} finds ${f.rounded ? "about as" : "as"} much as both: something actionable in ${strong(toldShare(found, "", f).number)} ${ofPatients(found)}.`,
  none: ({ patients: n }, { f }) =>
    f.rounded
      ? sentence`Each order of tests finds something actionable in ${strong(f.of(0, n))} patients.`
      : sentence`No order of tests finds anything actionable in ${n === 1 ? "the one patient" : `the ${f.count(n)} patients`}.`,
};
const sure: Tellers<SureFact> = {
  by_day: ({ both, after }, { f }) => {
    const { number, behind } = toldShare(both, "patients", f);
    return sentence`${behind || `By ${f.onDay(toldDay)}: ${number}`}; blood first, then tissue ${f.count(after)}.`;
  },
  found: ({ both, tissue, blood, tests }, { f }) =>
    sentence`In the end ${f.count(both)} with both or with blood first (${f.number(tests.after, 2)} tests per patient${f.number(tests.after, 2) === f.number(tests.both, 2) ? " either way" : `, not ${f.number(tests.both, 2)}`}), ${f.count(tissue)} with tissue alone, ${f.count(blood)} with blood alone.`,
};

export const en: StrategyWords = {
  title: "Which order of tests finds most, and soonest?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note }, { f }) =>
    sentence`One set of patients under four orders: the ${f.count(note.patients)} whose blood and tissue are both settled; ${f.count(note.awaited)} more are awaited. All had both tests at once, so the orders are worked out, not tried: tissue after blood is taken to start on the day of the blood report and to last as long as it did from consent. ${opening(f).count(note.daysUnknown)} with a finding in tissue after blood without a result ${note.daysUnknown === 1 ? "has" : "have"} no such day and ${note.daysUnknown === 1 ? "is" : "are"} in no day's share. Lines: 95 % Wilson intervals.`,
  heading: {
    found: "Actionable found",
    days: "Actionable report by day 28",
    tests: "Tests per patient",
    failed: "No result",
  },
  none: "none",
  ofBoth: "Found, of the patients with an actionable finding in either",
  told: {
    found: ({ found }, f) => `actionable finding in ${shareText(found, "", f)} patients`,
    days: ({ by }, f) =>
      `first actionable report ${f.list(byDays.map((day) => `by ${f.onDay(day)} in ${shareText(by[day], "", f)}`))} patients`,
    tests: (row, f) =>
      `${f.number(testsPerPatient(row), 2)} tests per patient, ${f.count(row.tests)} for ${f.count(row.patients)} patients`,
    failed: ({ noResult }, f) => `no result in ${shareText(noResult, "", f)} patients`,
  },
  method: {
    definition:
      "Four orders over the same patients: tissue alone; blood alone; blood, then tissue when blood has nothing actionable or gives no result; both at once. Actionable: a somatic variant, or one of unknown origin, of a tier that the study calls actionable, in any class that the sample is evaluable for. A test is a sample analysed, whether it was reported or failed.",
    denominator:
      "Consented patients whose blood and tissue are settled: neither is pending or not yet asked for. By day: all of them, with and without a finding, so that the orders are compared over the same patients.",
    formula:
      "By day d = patients whose first actionable report came at most d days after consent ÷ all; with both, the earlier actionable report; after blood without an actionable finding, days of blood + days of tissue. Shares with 95 % Wilson intervals. By construction blood then tissue finds what both find.",
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};

export const nothingEn: NothingWords = {
  summary: noneSettled.en,
  note: "What each order of tests would have found in the same patients.",
};
