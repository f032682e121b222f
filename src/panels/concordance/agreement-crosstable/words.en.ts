import type { NothingWords } from "../../../define/nothing.ts";
import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { noAgreement } from "../../../say/nothing.ts";
import { boldShare } from "../../../say/share.ts";
import type { Why } from "./model.ts";
import type { CrossWords } from "./wording.ts";

const reasons: Readonly<Record<Why, string>> = {
  without_tissue: "lack a tissue result only",
  without_blood: "lack a blood result only",
  without_both: "lack both",
  interval: "have samples too far apart",
  not_evaluable: "have no variant class that both samples are evaluable for",
};

export const en: CrossWords = {
  title: "What is behind “not evaluable”?",
  summary: ({ compared, leftOut }, { f }) =>
    sentence`Blood and tissue can be compared in ${boldShare(compared, "consented patients", f)}.${
      leftOut.length === 0
        ? " Nobody is left out."
        : ` Of the other ${f.count(compared.trials - compared.events)}, ${f.list(leftOut.map(({ why, patients }) => `${f.count(patients)} ${reasons[why]}`))}.`
    }`,
  note: ({ compared }, { f }) =>
    sentence`Every one of ${f.count(compared.trials)} consented patients stands in one field, by any variant; the classes stand in the table. Squares: patients, by area; dark: found in both, blue: in tissue only, red: in blood only, grey: in neither, pale: not compared. States that nobody has are left out.`,
  blood: "Blood",
  tissue: "Tissue",
  total: "All",
  reading: ({ blood, tissue, patients, compared }, names, f) =>
    `Blood ${inSentence(names.state(blood))}, tissue ${inSentence(names.state(tissue))}: ${f.count(patients)} ${patients === 1 ? "patient" : "patients"}${
      compared === patients ? "" : compared === 0 ? ", not compared" : `, ${f.count(compared)} of them compared`
    }`,
  method: {
    definition:
      "Each consented patient has one state of blood and one of tissue: none (no sample), not available, cancelled, failed, pending, not evaluable, detected, not detected with a low tumour fraction, or not detected. Of several samples the paired one counts, else the furthest along.",
    denominator:
      "All consented patients. Compared: both samples reported, not too far apart, and evaluable for at least one variant class (in the table: for the class).",
    formula:
      "Counts; the fields add up to all consented patients. Share compared = evaluable pairs ÷ consented, with a 95 % Wilson interval.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests (never drop what is not evaluable); STARD 2015, doi 10.1136/bmj.h5527.",
  },
};

export const nothingEn: NothingWords = {
  summary: noAgreement.en,
  note: "Every consented patient has one state of blood and one of tissue.",
};
