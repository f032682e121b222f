import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { noAgreement } from "../../../say/nothing.ts";
import { aboutPercent } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import { enough } from "../../../stats/few.ts";
import type { Verdict } from "./facts.ts";
import type { Why } from "./model.ts";
import type { CrossWords } from "./wording.ts";

/** Why somebody is not compared, behind "because". */
const reasons: Readonly<Record<Why, string>> = {
  without_tissue: "only the tissue result is missing",
  without_blood: "only the blood result is missing",
  without_both: "both results are missing",
  interval: "the samples are too far apart",
  not_evaluable: "no variant class is evaluable in both",
};

const verdicts: Tellers<Verdict> = {
  all_compared: ({ consented }, { f }) =>
    f.rounded
      ? sentence`${strong(f.of(0, consented))} consented patients cannot be compared.`
      : consented === 1
        ? sentence`The one consented patient can be compared.`
        : sentence`${consented === 2 ? "Both" : sentence`All ${strong(f.count(consented))}`} consented patients can be compared.`,
  left_out: ({ leftOut, consented, most: { why, patients } }, { f }) =>
    sentence`${strong(f.of(leftOut, consented))} consented ${consented === 1 ? "patient" : "patients"} cannot be compared${
      patients < leftOut && `, ${f.count(patients)} of them`
    } because ${reasons[why]}.`,
};

export const en: CrossWords = {
  title: "What is behind “not evaluable”?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, { f }) =>
    sure &&
    sentence`${f.count(sure.compared.events)} can be compared${
      sure.compared.estimate &&
      enough(sure.compared.trials) &&
      `, ${aboutPercent(sure.compared.estimate.value, sure.compared.trials, f)}`
    }.${sure.others.length > 0 && ` Other reasons: ${f.list(sure.others.map(({ why, patients }) => `${reasons[why]} (${f.count(patients)})`))}.`}`,
  note: ({ consented }, { f }) =>
    sentence`${f.rounded ? "Each" : "Every one"} of ${f.count(consented)} consented patients stands in one field, by any variant; the classes stand in the table. Squares: patients, by area; blue: found in tissue only, red: in blood only, grey: in neither, outlined: not compared, all others: in both. ${f.rounded ? `States of ${f.few}` : "States that nobody has"} are left out.`,
  blood: "Blood",
  tissue: "Tissue",
  total: "All",
  reading: ({ blood, tissue, patients, compared }, names, f) =>
    `Blood ${inSentence(names.state(blood))}, tissue ${inSentence(names.state(tissue))}: ${f.count(patients)} ${patients === 1 ? "patient" : "patients"}${
      f.all(compared, patients) ? "" : f.none(compared) ? ", not compared" : `, ${f.count(compared)} of them compared`
    }`,
  method: {
    definition:
      "Each consented patient has one state of blood and one of tissue: none (no sample), not available, cancelled, failed, pending, not evaluable, detected, not detected with a low ctDNA fraction, or not detected. Of several samples the paired one counts, else the furthest along.",
    denominator:
      "All consented patients. Compared: both samples reported, not too far apart, and evaluable for at least one variant class (in the table: for the class).",
    formula:
      "Counts; the fields add up to all consented patients. Share compared = evaluable pairs ÷ consented, with a 95 % Wilson interval.",
    reference: sentence`${guidance.en} (never drop what is not evaluable); STARD 2015, doi 10.1136/bmj.h5527.`,
  },
};

export const nothingEn: NothingWords = {
  summary: noAgreement.en,
  note: "Every consented patient has one state of blood and one of tissue.",
};
