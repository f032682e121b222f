import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { bold, shareOf } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import { shown, type VafWords } from "./wording.ts";

export const en: VafWords = {
  title: "Do allele fractions in blood and tissue agree?",
  summary: (model, { f }, { filters }) => {
    if (!shown(model)) return sentence`${en.nothing(model, !isDefault(filters))}`;
    const { foundHigh: high, foundLow: low } = model;
    const lone = sentence`${strong(f.count(model.tissueOnly), "tissue")} variants were found in tissue only and ${strong(f.count(model.bloodOnly), "blood")} in blood only`;
    if (model.both === 0) return sentence`No variant was found in both: ${lone}.`;
    return sentence`Of the variants found in both, the allele fraction is lower in blood in ${bold(shareOf(model.lowerInBloodShare, model.lowerInBlood, model.both, "", f))}, about the same in ${f.count(model.same)} and lower in tissue in ${f.count(model.lowerInTissue)}. ${lone}. Blood finds ${shareOf(high.share, high.found, high.of, "", f)} of the variants that have 5 % or more in tissue${
      low.of > 0 && sentence`, and ${shareOf(low.share, low.found, low.of, "", f)} of those with less`
    }.`;
  },
  note: (model, { f }) =>
    shown(model)
      ? sentence`Fractions depend on how much tumour a sample holds, so equal ones are not expected; the lowest bin holds all below too. ${f.count(model.withoutFraction)} variants have no fraction, as copy numbers and fusions have none. With likely haematopoiesis, ${f.count(model.bloodOnlyWithHaematopoiesis)} in blood only. Variants of one patient are not independent: the 95 % Wilson intervals are too narrow.`
      : sentence`Variants by their allele fraction in blood and in tissue.`,
  nothing: ({ missing, withoutFraction }, filtered) =>
    missing === "samples"
      ? "The study has not supplied samples: there is no variant to compare."
      : missing === "variants"
        ? "The study has not supplied variants: there is nothing to compare."
        : withoutFraction > 0
          ? "No variant has an allele fraction in the specimens that it was found in."
          : filtered
            ? "No variant in an evaluable pair matches these filters."
            : "No variant has been found in an evaluable pair.",
  xTitle: "Allele fraction in tissue, %",
  yTitle: "Allele fraction in blood, %",
  notFound: "not found",
  key: {
    both: "Found in both",
    tissue: "Tissue only",
    blood: "Blood only",
    haematopoiesis: "with haematopoiesis",
    same: "Same fraction",
  },
  reading: ({ blood, tissue, variants, with_haematopoiesis }, names, f) =>
    `${
      blood === null
        ? `Tissue ${inSentence(names.fraction_bin(tissue ?? ""))}, not found in blood`
        : tissue === null
          ? `Blood ${inSentence(names.fraction_bin(blood))}, not found in tissue`
          : `Blood ${inSentence(names.fraction_bin(blood))}, tissue ${inSentence(names.fraction_bin(tissue))}`
    }: ${f.count(variants)} ${variants === 1 ? "variant" : "variants"}${
      with_haematopoiesis > variants ? `, ${f.count(with_haematopoiesis)} with haematopoiesis` : ""
    }`,
  method: {
    definition:
      "Unit: a variant of a patient, in both when the same patient, class, gene and variant key stand in both samples of the pair. Bins of half a decade (a factor of about three), from 0.05 % to 100 %; the lowest holds all below too. Somatic or of unknown origin; those of likely haematopoiesis are shown as an outline.",
    denominator:
      "Variants with a fraction in each specimen that they were found in, over pairs evaluable for their class. Those without are told, and stand in the table as no fraction given.",
    formula:
      "About the same: both specimens in the same bin; lower: in a lower bin; ÷ variants in both. Found in blood: in both ÷ (both + tissue only), by the fraction in tissue. 95 % Wilson intervals that treat variants as independent.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};
