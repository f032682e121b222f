import type { NothingWords } from "../../../define/nothing.ts";
import { reportedBy, toldDay } from "../../../kinds/orders/soon.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import { the } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Sure, VerdictFact } from "./facts.ts";
import { bySoon } from "./model.ts";
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
    sentence`Testing ${alone === "either" ? "either alone" : `${alone} alone`} finds ${f.rounded ? "about as" : "as"} much as both: something actionable in ${strong(toldShare(found, "", f).number)} ${ofPatients(found)}.`,
  none: ({ patients: n }, { f }) =>
    f.rounded
      ? sentence`Each order of tests finds something actionable in ${strong(f.of(0, n))} patients.`
      : sentence`No order of tests finds anything actionable in ${n === 1 ? "the one patient" : `${the(f, n)}${f.count(n)} patients`}.`,
};
/** In the end: both and blood first find the same. */
const sure = ({ both, tissue, blood, tests }: Sure, { f }: Voice): Sentence => {
  const { number, behind } = toldShare(both, "patients", f);
  const [all, after] = [tests.both, tests.after].map((each) => f.number(each, 2));
  return sentence`With both, or blood first and then tissue: ${behind || number}; ${all === after ? `${all} tests per patient either way` : `tests per patient: ${all} with both, ${after} with blood first`}. With tissue alone ${f.count(tissue)}, with blood alone ${f.count(blood)}.`;
};

export const en: StrategyWords = {
  title: "Which order of tests finds most?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => sure(said.sure, voice),
  note: ({ note }, { f }) =>
    sentence`One set of patients under four orders: ${the(f, note.patients)}${f.count(note.patients)} whose blood and tissue are both settled; ${f.count(note.awaited)} more are awaited. All had both tests at once, so the orders are worked out, not tried. By day 28: of all who consented, awaited or not. Lines: 95 % intervals.`,
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
    days: ({ soon }, f) => {
      const share = bySoon(soon);
      if (share === null) return "nobody has been followed to day 28";
      const known = enough(soon.n)
        ? `${f.percent(share.value)} (${f.interval} ${f.percentRange(share)})`
        : f.of(reportedBy(soon, toldDay), soon.n);
      return `actionable report by ${f.onDay(toldDay)} in ${known} of all who consented`;
    },
    tests: (row, f) =>
      `${f.number(testsPerPatient(row), 2)} tests per patient, ${f.count(row.tests)} for ${f.count(row.patients)} patients`,
    failed: ({ noResult }, f) => `no result in ${shareText(noResult, "", f)} patients`,
  },
  method: {
    definition:
      "Four orders over the same patients: tissue alone; blood alone; blood, then tissue when blood has nothing actionable or gives no result; both at once. Actionable: a somatic variant, or one of unknown origin, of a tier that the study calls actionable, in any class that the sample is evaluable for. A test is a sample analysed, whether it was reported or failed.",
    denominator:
      "Consented patients whose blood and tissue are settled: neither is pending or not yet asked for. By day 28: all who consented, as in the figure of how soon an actionable result comes.",
    formula:
      "Found ÷ patients, with 95 % Wilson intervals; tests ÷ patients. By day 28: Aalen-Johansen, death and all other ends competing. By construction blood then tissue finds what both find.",
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};

export const nothingEn: NothingWords = {
  summary: noneSettled.en,
  note: "What each order of tests would have found in the same patients.",
};
