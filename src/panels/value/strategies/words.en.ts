import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import type { SureFact, VerdictFact } from "./facts.ts";
import type { StrategyWords } from "./wording.ts";

/** Behind a percentage, or n of N. */
const ofPatients = ({ trials }: Share): string =>
  enough(trials) ? "of patients" : trials === 1 ? "patient" : "patients";

const verdict: Tellers<VerdictFact> = {
  both_most: ({ both, tissue }, { f }) => {
    const [first, second] = [both, tissue].map((share) => toldShare(share, "", f).number);
    return sentence`Testing both finds most: something actionable in ${strong(first)} ${ofPatients(both)}, testing tissue alone in ${strong(second, "tissue")}.`;
  },
  as_much: ({ alone, found }, { f }) =>
    sentence`Testing ${alone === "either" ? "either alone" : `${alone} alone`} finds as much as both: something actionable in ${strong(toldShare(found, "", f).number)} ${ofPatients(found)}.`,
  none: ({ patients: n }, { f }) =>
    sentence`No order of tests finds anything actionable in ${n === 1 ? "the one patient" : `the ${f.count(n)} patients`}.`,
};
const sure: Tellers<SureFact> = {
  found: ({ both, tissue, blood }, { f }) => {
    const { behind } = toldShare(both, "patients", f);
    return sentence`${behind && `${behind}; `}${behind === "" ? "Tissue" : "tissue"} alone finds it in ${f.count(tissue)}, blood alone in ${f.count(blood)}.`;
  },
  tests: ({ after, both }, { f }) =>
    sentence`Blood first, then tissue, finds what both find by construction, with ${f.number(after, 2)} tests per patient instead of ${f.number(both, 2)}.`,
};

export const en: StrategyWords = {
  title: "Which order of tests finds most, and soonest?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note }, { f }) =>
    sentence`One set of patients under four orders: the ${f.count(note.patients)} whose blood and tissue are both settled; ${f.count(note.awaited)} more are awaited. All had both tests at once, so the orders are worked out, not tried: tissue after blood is taken to start on the day of the blood report and to last as long as it did from consent. ${f.count(note.daysUnknown)} with findings in tissue only after blood without a result have no such day. Lines: 95 % Wilson intervals; for days, the middle half of the patients.`,
  heading: {
    found: "Actionable found",
    days: "Days to the first actionable report",
    tests: "Tests per patient",
    failed: "No result",
  },
  none: "none",
  ofBoth: "Found, of the patients with an actionable finding in either",
  told: {
    found: ({ found }, f) => `actionable finding in ${shareText(found, "", f)} patients`,
    days: ({ days: { known, quartiles } }, f) =>
      quartiles === null
        ? "no actionable report with a known day"
        : `median ${f.days(quartiles.median)} to the first actionable report, middle half ${f.number(quartiles.p25, 0)} to ${f.number(quartiles.p75, 0)}, ${f.count(known)} patients`,
    tests: (row, f) =>
      `${f.number(testsPerPatient(row), 2)} tests per patient, ${f.count(row.tests)} for ${f.count(row.patients)} patients`,
    failed: ({ noResult }, f) => `no result in ${shareText(noResult, "", f)} patients`,
  },
  method: {
    definition:
      "Four orders over the same patients: tissue only; blood only; blood, then tissue when blood has nothing actionable or gives no result; both at once. Actionable: a somatic variant, or one of unknown origin, of a tier that the study calls actionable, in any class that the sample is evaluable for. A test is a sample analysed, whether it was reported or failed.",
    denominator:
      "Consented patients whose blood and tissue are settled: neither is pending or not yet asked for. Days: those of them with an actionable finding under that order and known dates.",
    formula:
      "Days = report − consent; with both, the earlier actionable report; after blood without an actionable finding, days of blood + days of tissue. Median and quartiles of type 7. Shares with 95 % Wilson intervals. By construction blood then tissue finds what both find.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; Hyndman and Fan 1996, doi 10.1080/00031305.1996.10473566; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};

export const nothingEn: NothingWords = {
  summary: noneSettled.en,
  note: "What each order of tests would have found in the same patients.",
};
