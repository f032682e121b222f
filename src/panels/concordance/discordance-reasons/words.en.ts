import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { noVariants } from "../../../say/no-variants.ts";
import { boldShare, shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { type Fact, specimenOf } from "./facts.ts";
import type { ReasonWords } from "./wording.ts";

const noneOn: ReasonWords["noneOn"] = (side) => `No variant stands in ${specimenOf(side)} only.`;

const tellers: Tellers<Fact> = {
  none: ({ side }) => sentence`${noneOn(side)}`,
  not_reviewed: ({ side, variants }, { f }) =>
    sentence`Of ${strong(f.count(variants), specimenOf(side))} variants in ${specimenOf(side)} only, none has been reviewed.`,
  judged: ({ side, variants, first, second }, { f, names }) =>
    sentence`Of ${strong(f.count(variants), specimenOf(side))} variants in ${specimenOf(side)} only, the commonest judgement is ${inSentence(names.difference_reason(first.reason))}, ${boldShare(first.share, "", f)}${
      second &&
      `; then ${inSentence(names.difference_reason(second.reason))}, ${f.of(second.share.events, second.share.trials)}`
    }.`,
};

export const en: ReasonWords = {
  title: "Why do blood and tissue differ?",
  summary: ({ summary }, voice) => tell(summary, tellers, voice),
  note: ({ counted }, { f }) =>
    sentence`Each variant once, as the study's review judged it; a judgement changes no other number here. Variants marked as likely haematopoiesis are included: without them ${f.list(
      counted.map((each) => `${f.count(each.counted)} in ${specimenOf(each.side)} only`),
    )}. Variants of one patient are not independent, so the 95 % Wilson intervals are too narrow. Grey: fewer than 25, no percentage.`,
  axis: ({ side, variants }, f) => `In ${specimenOf(side)} only: share of ${f.count(variants)} variants`,
  ratio: "n / N",
  noneOn,
  reading: ({ side, reason, share }, names, f) =>
    `In ${specimenOf(side)} only, ${inSentence(names.difference_reason(reason))}: ${shareText(share, "", f)} variants`,
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

export const nothingEn: NothingWords = {
  summary: (reason, _, filtered) => {
    if (reason.why === "not_supplied")
      return reason.what === "reviews"
        ? "The study has not supplied reviews: why the specimens differ is not known."
        : noVariants.en(reason.what);
    return filtered
      ? "No variant that matches these filters stands in one specimen only."
      : "No variant stands in one specimen only.";
  },
  note: "Variants found in one specimen of a pair only, and why, as the study's review judged it.",
};
