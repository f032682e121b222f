import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { agreementNothing } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import { type CrossWords, comparedShare, shown } from "./wording.ts";

export const en: CrossWords = {
  title: "What is behind “not evaluable”?",
  summary: (model, { f }, { filters }) => {
    if (!shown(model)) return sentence`${en.nothing(model, !isDefault(filters), f)}`;
    const others = model.consented - model.evaluable;
    const reasons = [
      [model.withoutTissue, "lack a tissue result only"],
      [model.withoutBlood, "lack a blood result only"],
      [model.withoutBoth, "lack both"],
      [model.interval, "have samples too far apart"],
      [model.notEvaluable, "have no variant class that both samples are evaluable for"],
    ] as const;
    return sentence`Blood and tissue can be compared in ${comparedShare(model, "consented patients", f)}.${
      others === 0
        ? " Nobody is left out."
        : ` Of the other ${f.count(others)}, ${f.list(reasons.filter(([n]) => n > 0).map(([n, text]) => `${f.count(n)} ${text}`))}.`
    }`;
  },
  note: (model, { f }) =>
    shown(model)
      ? sentence`Every one of ${f.count(model.consented)} consented patients stands in one field, by any variant; the classes stand in the table. Squares: patients, by area; dark: found in both, blue: in tissue only, red: in blood only, grey: in neither, pale: not compared. States that nobody has are left out.`
      : sentence`Every consented patient has one state of blood and one of tissue.`,
  nothing: (model, filtered, f) => agreementNothing("en", model, filtered, f),
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
