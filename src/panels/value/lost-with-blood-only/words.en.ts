import type { OneWords } from "../../../kinds/one-specimen/wording.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { boldShare, shareText } from "../../../say/share.ts";
import { missedByBlood } from "./facts.ts";

export const en: OneWords = {
  title: "What would blood alone miss?",
  summary: (model, { f }) => {
    const { all, notCompared, noResult } = model;
    const { missed, faint } = missedByBlood(model);
    return sentence`With blood alone, an actionable finding that tissue has would be missed in ${boldShare(all.found, "patients tested", f)}: ${strong(f.count(missed.events), "tissue")} where blood found nothing actionable, ${strong(f.count(notCompared.found.events), "tissue")} where blood could not be judged for that class, and ${strong(f.count(noResult.found.events), "tissue")} of the ${f.count(noResult.found.trials)} whose blood gave no result.${
      missed.events > 0 &&
      ` Of the ${f.count(missed.events)}, ${f.count(faint)} had a tumour fraction under 1\u00a0% in blood.`
    }${
      missed.trials > 0 &&
      ` Among the patients with an actionable finding in tissue, in a class that both were judged for, blood had none in ${shareText(missed, "patients", f)}.`
    }`;
  },
  note: (model, { f }, { manifest: { study } }) =>
    sentence`Actionable: ESCAT ${f.list(study.actionable_tiers)}; a finding is no treatment. By tumour fraction in blood: patients compared. Shares with 95 % Wilson intervals. Not counted: ${f.count(model.awaited)} with a finding in tissue whose blood is awaited, ${f.count(model.apart)} whose samples are too far apart or share no class. Grey: fewer than 25, no percentage.`,
  axis: "Actionable finding in tissue only, share of patients tested",
  ratio: "n / N",
  found: "tissue only",
  withHaematopoiesis: "with haematopoiesis",
  absent: "nobody tested",
  reading: (row, name, f) => `${name}: actionable finding in tissue only ${shareText(row.found, "", f)}`,
  method: {
    definition:
      "A patient with at least one actionable variant (a tier that the study calls actionable; somatic or of unknown origin) in tissue and none in blood, by the tumour fraction of the blood. Blood could not be judged: the finding is in a class that the blood sample was not evaluable for. No result: blood failed, was cancelled, was not available or was evaluable for nothing.",
    denominator:
      "Patients whose blood and tissue are compared (both reported, near enough in time, at least one class in common), in the band of tumour fraction; for no result, patients with a tissue result and without one from blood; for all, both together.",
    formula: "Share = found ÷ tested, 95 % Wilson interval. Tested ÷ found is how many patients share one loss.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; tumour fraction: doi 10.1158/1078-0432.CCR-23-3321; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};
