import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { isDefault } from "../../../state/filters.ts";
import { mainReasons, type ReasonWords, shareIn, shown, specimenOf } from "./wording.ts";

export const en: ReasonWords = {
  title: "Why do blood and tissue differ?",
  summary: (model, { f, names }, { filters }) => {
    if (!shown(model)) return sentence`${en.nothing(model, !isDefault(filters))}`;
    return sentence`${model.sides.map((side, i) => {
      const specimen = specimenOf(side);
      const reasons = mainReasons(side, names, f);
      return sentence`${i > 0 && " "}${
        side.variants === 0
          ? en.noneOn(side)
          : sentence`Of ${strong(f.count(side.variants), specimen)} variants in ${specimen} only, ${
              reasons.length === 0
                ? "none has been reviewed"
                : sentence`the commonest judgement is ${reasons[0]}${reasons[1] && sentence`; then ${reasons[1]}`}`
            }.`
      }`;
    })}`;
  },
  note: (model, { f }) =>
    shown(model)
      ? sentence`Each variant once, as the study's review judged it; a judgement changes no other number here. Variants marked as likely haematopoiesis are included: without them ${f.list(
          model.sides.map((side) => `${f.count(side.counted)} in ${specimenOf(side)} only`),
        )}. Variants of one patient are not independent, so the 95 % Wilson intervals are too narrow. Grey: fewer than 25, no percentage.`
      : sentence`Variants found in one specimen of a pair only, and why, as the study's review judged it.`,
  nothing: ({ missing }, filtered) =>
    missing === "samples"
      ? "The study has not supplied samples: there is no variant to compare."
      : missing === "variants"
        ? "The study has not supplied variants: there is nothing to compare."
        : missing === "reviews"
          ? "The study has not supplied reviews: why the specimens differ is not known."
          : filtered
            ? "No variant that matches these filters stands in one specimen only."
            : "No variant stands in one specimen only.",
  axis: (side, f) => `In ${specimenOf(side)} only: share of ${f.count(side.variants)} variants`,
  ratio: "n / N",
  noneOn: (side) => `No variant stands in ${specimenOf(side)} only.`,
  reading: (row, names, f) =>
    `In ${specimenOf(row)} only, ${inSentence(names.difference_reason(row.reason))}: ${f.share(shareIn(row), row.variants, row.of_variants)} variants`,
  method: {
    definition:
      "Unit: a variant of a patient that stands in one sample of the pair and not in the other. The reason is the judgement of the study's review of that very variant (patient, class, gene, variant key); not reviewed: there is none. Germline never counts; those of likely haematopoiesis do here, because haematopoiesis is one of the reasons.",
    denominator:
      "Variants in tissue only, and in blood only, over pairs evaluable for the variant's class; in the table also per class.",
    formula:
      "Share = variants with the reason ÷ variants of that side, 95 % Wilson interval. No result is re-scored by its review.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests (no re-scoring of discordant results); clonal haematopoiesis in plasma: Razavi 2019, doi 10.1038/s41591-019-0652-7.",
  },
};
