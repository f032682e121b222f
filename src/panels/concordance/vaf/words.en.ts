import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { capital, inSentence } from "../../../say/names.ts";
import { noVariants } from "../../../say/no-variants.ts";
import { toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import { enough } from "../../../stats/few.ts";
import { opening } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { VafCell } from "./model.ts";
import type { VafWords } from "./wording.ts";

const verdicts: Tellers<Verdict> = {
  none_in_both: (_, { f }) =>
    sentence`Cannot be said: ${f.rounded ? `${f.few} variants with an allele fraction were` : "no variant with an allele fraction was"} found in both.`,
  lower_in_blood: ({ lower }, { f }) =>
    lower.trials === 1
      ? sentence`The allele fraction of the one variant found in both is ${lower.events === 1 ? "lower" : "not lower"} in blood.`
      : sentence`The allele fraction is lower in blood for ${strong(toldShare(lower, "", f).number)} ${lower.estimate && enough(lower.trials) && "of the "}variants found in both.`,
};

const sures: Tellers<Sure> = {
  alone: ({ tissueOnly, bloodOnly }, { f }) =>
    sentence`${f.count(tissueOnly)} ${tissueOnly === 1 ? "was" : "were"} found in tissue only and ${f.count(bloodOnly)} in blood only.`,
  fractions: ({ lower, same, lowerInTissue }, { f }) =>
    sentence`${lower.estimate && enough(lower.trials) && `${capital(f.interval)} ${f.percentRange(lower.estimate)}, variants of one patient together. `}Lower in blood: ${f.of(lower.events, lower.trials)}; alike: ${f.count(same)}; lower in tissue: ${f.count(lowerInTissue)}.`,
  found: ({ high, low }, { f }) =>
    sentence`Blood finds ${f.of(high.events, high.trials)} with 5 % or more in tissue${low && `, ${f.of(low.events, low.trials)} with less`}.`,
};

/** Where a cell stands, in words. */
function place(cell: VafCell, { fraction_bin: bin }: Names): string {
  if (cell.kind === "tissue") return `Tissue ${inSentence(bin(cell.tissue))}, not found in blood`;
  const blood = `Blood ${inSentence(bin(cell.blood))}`;
  return cell.kind === "blood" ? `${blood}, not found in tissue` : `${blood}, tissue ${inSentence(bin(cell.tissue))}`;
}

export const en: VafWords = {
  title: "How do allele fractions in blood and tissue compare?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: ({ note }, { f }) =>
    sentence`Fractions depend on how much tumour a sample holds, so equal ones are not expected; the lowest bin holds all below too. ${opening(f).count(note.withoutFraction)} variants have no fraction, as copy numbers and fusions have none. With likely clonal haematopoiesis, ${f.count(note.bloodOnlyWithHaematopoiesis)} in blood only. ${f.rounded ? "No interval is told" : "95 % intervals by patient"}, for variants of one patient are not independent.`,
  xTitle: "Allele fraction in tissue, %",
  yTitle: "Allele fraction in blood, %",
  notFound: "not found",
  key: {
    both: "Found in both",
    tissue: "Tissue only",
    blood: "Blood only",
    haematopoiesis: "with clonal haematopoiesis",
    same: "Same fraction",
  },
  reading: (cell, names, f) =>
    `${place(cell, names)}: ${f.count(cell.variants)} ${cell.variants === 1 ? "variant" : "variants"}${
      cell.withHaematopoiesis > cell.variants ? `, ${f.count(cell.withHaematopoiesis)} with clonal haematopoiesis` : ""
    }`,
  method: (rounded) => ({
    definition:
      "Unit: a variant of a patient, in both when the same patient, class, gene and variant key stand in both samples of the pair. Bins of half a decade (a factor of about three), from 0.05 % to 100 %; the lowest holds all below too. Somatic or of unknown origin; those of likely clonal haematopoiesis are shown as an outline.",
    denominator:
      "Variants with a fraction in each specimen that they were found in, over pairs evaluable for their class. Those without are told, and stand in the table as no fraction given.",
    formula: `About the same: both specimens in the same bin; lower: in a lower bin; ÷ variants in both. Found in blood: in both ÷ (both + tissue only), by the fraction in tissue.${rounded ? " Without percentages and intervals, as in the figure on variants." : " 95 % intervals by patient, as in the figure on variants."}`,
    reference: sentence`${guidance.en}${rounded ? "" : "; Rao and Scott 1992, doi 10.2307/2532311; Wilson 1927, doi 10.1080/01621459.1927.10502953"}.`,
  }),
};

export const nothingEn: NothingWords = {
  summary: (reason, _, filtered) => {
    if (reason.why === "not_supplied") return noVariants.en(reason.what);
    if (reason.why === "not_evaluable")
      return "No variant has an allele fraction in the specimens that it was found in.";
    return filtered
      ? "No variant in an evaluable pair matches these filters."
      : "No variant has been found in an evaluable pair.";
  },
  note: "Variants by their allele fraction in blood and in tissue.",
};
