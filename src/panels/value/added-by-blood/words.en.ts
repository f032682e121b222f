import { nothingEn } from "../../../kinds/one-specimen/nothing.ts";
import { estimate, neededIn, type OneWords, partOf, share, shown } from "../../../kinds/one-specimen/wording.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";

export const en: OneWords = {
  title: "Does blood add findings that can be treated?",
  summary: (model, { f }, { filters }) => {
    if (!shown(model)) return sentence`${en.nothing(model, !isDefault(filters), f)}`;
    const { all } = model;
    const [looked, apart, failed] = ["nothing_found", "not_compared", "no_result"].map((part) => partOf(model, part));
    return sentence`Blood adds an actionable finding in ${share(all, "patients tested", f)}: ${strong(f.count(looked?.found ?? 0), "blood")} where tissue was examined and had none, ${strong(f.count(apart?.found ?? 0), "blood")} where tissue could not be judged for that class, and ${strong(f.count(failed?.found ?? 0), "blood")} of the ${f.count(failed?.tested ?? 0)} whose tissue gave no result.${
      all.needed_to_test === null
        ? ""
        : ` That is one more patient for every ${neededIn(all, "to", "95 % interval", f)} tested.`
    } Findings that likely come from haematopoiesis are left out; ${
      all.with_haematopoiesis === all.found
        ? "counting them would add nobody"
        : `with them it would be ${f.count(all.with_haematopoiesis ?? 0)} patients`
    }.`;
  },
  note: (model, { f }, { manifest: { study } }) =>
    shown(model)
      ? sentence`Actionable: ESCAT ${f.list(study.actionable_tiers)}; a finding is no treatment. Share of the patients tested, with 95 % Wilson intervals. Not counted: ${f.count(model.awaited)} with a finding in blood whose tissue is awaited, ${f.count(model.apart)} whose samples are too far apart or share no class. Grey: fewer than 25, no percentage.`
      : sentence`Patients with an actionable finding in blood and none in tissue.`,
  nothing: nothingEn,
  axis: "Actionable finding in blood only, share of patients tested",
  ratio: "n / N",
  found: "blood only",
  withHaematopoiesis: "with haematopoiesis",
  absent: "nobody tested",
  reading: (row, name, f) =>
    `${name}: actionable finding in blood only ${f.share(estimate(row), row.found ?? 0, row.tested ?? 0)}; with haematopoiesis ${f.count(row.with_haematopoiesis ?? 0)}`,
  method: {
    definition:
      "A patient with at least one actionable variant (a tier that the study calls actionable; somatic or of unknown origin) in blood and none in tissue. Tissue could not be judged: the finding is in a class that the tissue sample was not evaluable for. No result: tissue failed, was cancelled, was not available or was evaluable for nothing. An actionable finding in both, though in different classes, adds nothing.",
    denominator:
      "Patients whose blood and tissue are compared (both reported, near enough in time, at least one class in common); for no result, patients with a blood result and without one from tissue; for all, both together.",
    formula:
      "Share = found ÷ tested, 95 % Wilson interval. Number needed to test = tested ÷ found, with the inverse Wilson limits.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; clonal haematopoiesis in plasma: Razavi 2019, doi 10.1038/s41591-019-0652-7; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};
