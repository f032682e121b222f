import type { NothingWords } from "../../../define/nothing.ts";
import { link, sentence, sentences, strong } from "../../../marks/sentence.ts";
import { capital, inSentence } from "../../../say/names.ts";
import { noVariants } from "../../../say/no-variants.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import { enough } from "../../../stats/few.ts";
import { specimenOf, type Verdict } from "./facts.ts";
import type { ReasonWords } from "./wording.ts";

const noneOn: ReasonWords["noneOn"] = (side, f) =>
  f.vague ? `Too few to show in ${specimenOf(side)} only: ${f.few}.` : `No variant stands in ${specimenOf(side)} only.`;

const verdicts: Tellers<Verdict> = {
  commonest: ({ sides }, { f, names }) =>
    sentences(
      sides.map(({ side, variants, first }) => {
        const only = `${capital(specimenOf(side))} only`;
        if (variants === 0) return sentence`${only}: ${f.rounded ? `${f.few} variants` : "no variant"}.`;
        return first === null
          ? sentence`${only}: ${f.count(variants)} ${variants === 1 ? "variant" : "variants"}, not reviewed.`
          : sentence`${only}: ${inSentence(names.difference_reason(first.reason))}, ${strong(toldShare(first.share, "", f).number, specimenOf(side))}.`;
      }),
    ),
};

export const en: ReasonWords = {
  title: "Why do blood and tissue differ?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, { f }) =>
    sure.length === 0
      ? null
      : sentence`${sure.map(({ side, share: { events, trials, estimate }, notReviewed }, i) => {
          const range =
            estimate && enough(trials) ? `, ${i === 0 ? `${f.interval} ` : ""}${f.percentRange(estimate)}` : "";
          return `${i > 0 ? " " : ""}${capital(specimenOf(side))} only: ${f.rounded ? "" : `${f.of(events, trials)}${range}, `}${f.count(notReviewed)} not reviewed.`;
        })}${
          f.rounded
            ? " Without intervals: variants of one patient are not independent."
            : sure.some(({ share: { estimate, trials } }) => estimate && enough(trials)) &&
              " The intervals allow for several variants in one patient."
        }`,
  note: ({ counted }, { f }) =>
    sentence`Each variant once, as the study's review judged it; a judgement changes no other number here. Variants marked as likely clonal haematopoiesis are included; the other ${f.list(
      counted.map(
        (each, i) => `${f.count(each.counted)}${i === 0 ? " of these" : ""} in ${specimenOf(each.side)} only`,
      ),
    )} count ${link("#agreement-variants", "by variant")} too. ${f.rounded ? "" : "95 % intervals by patient. "}Grey: fewer than 25, no percentage.`,
  axis: ({ side, variants }, f) => `In ${specimenOf(side)} only: share of ${f.count(variants)} variants`,
  ratio: "n / N",
  noneOn,
  reading: ({ side, reason, share }, names, f) =>
    `In ${specimenOf(side)} only, ${inSentence(names.difference_reason(reason))}: ${shareText(share, "", f)} variants`,
  method: (rounded) => ({
    definition:
      "Unit: a variant of a patient that stands in one sample of the pair and not in the other. The reason is the judgement of the study's review of that very variant (patient, class, gene, variant key); not reviewed: there is none. Germline never counts; those of likely clonal haematopoiesis do here, because it is one of the reasons. Of these, not clonal haematopoiesis: those that other figures count; there, a variant of both whose finding in blood is of haematopoiesis stands in tissue only besides.",
    denominator:
      "Variants in tissue only, and in blood only, over pairs evaluable for the variant's class; in the table also per class.",
    formula: `Share = variants with the reason ÷ variants of that side${rounded ? ", told as these counts, as in the figure on variants" : ", 95 % interval by patient, as in the figure on variants"}. No result is re-scored by its review.`,
    reference: sentence`${guidance.en} (no re-scoring of discordant results)${rounded ? "" : "; Rao and Scott 1992, doi 10.2307/2532311"}; clonal haematopoiesis in plasma: Razavi 2019, doi 10.1038/s41591-019-0652-7.`,
  }),
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
