import { signalBands } from "../../../cubes/codes.ts";
import { nothingEn } from "../../../kinds/one-specimen/nothing.ts";
import { estimate, type OneWords, partOf, share, shown } from "../../../kinds/one-specimen/wording.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { shareOf } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

export const en: OneWords = {
  title: "What would blood alone miss?",
  summary: (model, { f }, { filters }) => {
    if (!shown(model)) return sentence`${en.nothing(model, !isDefault(filters), f)}`;
    const { all, positive } = model;
    const bands = signalBands.map((band) => partOf(model, band)?.found ?? 0);
    const missed = bands.reduce((sum, n) => sum + n, 0);
    const faint = (bands[0] ?? 0) + (bands[1] ?? 0);
    const [apart, failed] = ["not_compared", "no_result"].map((part) => partOf(model, part));
    return sentence`With blood alone, an actionable finding that tissue has would be missed in ${share(all, "patients tested", f)}: ${strong(f.count(missed), "tissue")} where blood found nothing actionable, ${strong(f.count(apart?.found ?? 0), "tissue")} where blood could not be judged for that class, and ${strong(f.count(failed?.found ?? 0), "tissue")} of the ${f.count(failed?.tested ?? 0)} whose blood gave no result.${
      missed > 0 ? ` Of the ${f.count(missed)}, ${f.count(faint)} had a tumour fraction under 1\u00a0% in blood.` : ""
    }${
      positive > 0
        ? ` Among the patients with an actionable finding in tissue, in a class that both were judged for, blood had none in ${shareOf(wilsonOrNull(missed, positive), missed, positive, "patients", f)}.`
        : ""
    }`;
  },
  note: (model, { f }, { manifest: { study } }) =>
    shown(model)
      ? sentence`Actionable: ESCAT ${f.list(study.actionable_tiers)}; a finding is no treatment. By tumour fraction in blood: patients compared. Shares with 95 % Wilson intervals. Not counted: ${f.count(model.awaited)} with a finding in tissue whose blood is awaited, ${f.count(model.apart)} whose samples are too far apart or share no class. Grey: fewer than 25, no percentage.`
      : sentence`Patients with an actionable finding in tissue and none in blood.`,
  nothing: nothingEn,
  axis: "Actionable finding in tissue only, share of patients tested",
  ratio: "n / N",
  found: "tissue only",
  withHaematopoiesis: "with haematopoiesis",
  absent: "nobody tested",
  reading: (row, name, f) =>
    `${name}: actionable finding in tissue only ${f.share(estimate(row), row.found ?? 0, row.tested ?? 0)}`,
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
