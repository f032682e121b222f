import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { nothingSaid } from "../../../say/nothing.ts";
import { bold, ppaOf, shareOf } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import { drawable, type VariantsWords, withTissue } from "./wording.ts";

export const en: VariantsWords = {
  title: "Does blood find the very same variants as tissue?",
  summary: (model, { f, names }, { filters }) => {
    if (!drawable(model)) return sentence`${en.nothing(model, !isDefault(filters), f)}`;
    const classes = withTissue(model);
    if (classes.length === 0)
      return sentence`Tissue has no variant in any evaluable pair, so there is none for blood to find again.`;
    const told = classes.map(
      (row, i) =>
        sentence`${i > 0 && "; "}${inSentence(names.class(row.class))} ${bold(shareOf(ppaOf(row), row.both ?? 0, row.tissue_positive ?? 0, i === 0 ? "variants" : "", f))}`,
    );
    return sentence`Of the variants that tissue finds, blood finds the very same: ${told}.`;
  },
  note: ({ half }, { f }) =>
    sentence`Read the panel on patients first: variants of one patient are not independent, so these 95 % Wilson intervals are too narrow.${
      half === null
        ? null
        : ` Half of the ${f.count(half.variants)} variants are those of ${f.count(half.carriers)} of the ${f.count(half.patients)} patients with any.`
    } Squares: variants, by area. Grey: fewer than 25, no percentage. Findings of likely haematopoiesis are left out.`,
  nothing: (model, filtered, f) => {
    if (model.missing === "samples") return "The study has not supplied samples: there is no variant to compare.";
    if (model.missing === "variants") return "The study has not supplied variants: there is nothing to compare.";
    if (model.consented === 0)
      return filtered ? "No patient with consent matches these filters." : "No patient has consented yet.";
    return nothingSaid.en.noPair(model.consented, filtered, f);
  },
  axis: "Variants in tissue: same variant in blood",
  ratio: "n / N",
  both: "both",
  tissueOnly: "tissue only",
  bloodOnly: "blood only",
  absent: (row) => (row.evaluable === 0 ? "no evaluable pair" : "none found in tissue"),
  reading: (row, names, f) =>
    `${names.class(row.class)}: ${
      row.tissue_positive
        ? `variants in tissue, the same found in blood ${f.share(ppaOf(row), row.both ?? 0, row.tissue_positive)}`
        : en.absent(row)
    }; tissue only ${f.count(row.tissue_only ?? 0)}, blood only ${f.count(row.blood_only ?? 0)} variants in ${f.count(row.evaluable ?? 0)} evaluable pairs`,
  method: {
    definition:
      "Unit: a variant of a patient. It is in both when the same patient, class, gene and variant key stand in both samples of the pair. Somatic or of unknown origin, never germline or likely haematopoiesis. Copy number is matched by gene and direction, a fusion by its partners.",
    denominator:
      "PPA: variants found in tissue, over pairs evaluable for the variant's class. Variants that neither specimen has cannot be counted, so there is no negative agreement.",
    formula:
      "PPA = both ÷ (both + tissue only), with a 95 % Wilson interval that treats variants as independent. Those of one patient are not, and a patient with many weighs more: the interval is too narrow.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};
