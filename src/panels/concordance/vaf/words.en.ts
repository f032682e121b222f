import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { noVariants } from "../../../say/no-variants.ts";
import { boldShare, shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Fact } from "./facts.ts";
import type { VafCell } from "./model.ts";
import type { VafWords } from "./wording.ts";

const alone = ({ tissueOnly, bloodOnly }: Extract<Fact, { say: "alone" | "none_in_both" }>, f: Format) =>
  sentence`${strong(f.count(tissueOnly), "tissue")} variants were found in tissue only and ${strong(f.count(bloodOnly), "blood")} in blood only.`;

const tellers: Tellers<Fact> = {
  none_in_both: (fact, { f }) => sentence`No variant was found in both: ${alone(fact, f)}`,
  fractions: ({ lowerInBlood, same, lowerInTissue }, { f }) =>
    sentence`Of the variants found in both, the allele fraction is lower in blood in ${boldShare(lowerInBlood, "", f)}, about the same in ${f.count(same)} and lower in tissue in ${f.count(lowerInTissue)}.`,
  alone: (fact, { f }) => alone(fact, f),
  found: ({ high, low }, { f }) =>
    sentence`Blood finds ${shareText(high, "", f)} of the variants that have 5 % or more in tissue${
      low && `, and ${shareText(low, "", f)} of those with less`
    }.`,
};

/** Where a cell stands, in words. */
function place(cell: VafCell, { fraction_bin: bin }: Names): string {
  if (cell.kind === "tissue") return `Tissue ${inSentence(bin(cell.tissue))}, not found in blood`;
  const blood = `Blood ${inSentence(bin(cell.blood))}`;
  return cell.kind === "blood" ? `${blood}, not found in tissue` : `${blood}, tissue ${inSentence(bin(cell.tissue))}`;
}

export const en: VafWords = {
  title: "Do allele fractions in blood and tissue agree?",
  summary: ({ summary }, voice) => tell(summary, tellers, voice),
  note: ({ note }, { f }) =>
    sentence`Fractions depend on how much tumour a sample holds, so equal ones are not expected; the lowest bin holds all below too. ${f.count(note.withoutFraction)} variants have no fraction, as copy numbers and fusions have none. With likely haematopoiesis, ${f.count(note.bloodOnlyWithHaematopoiesis)} in blood only. Variants of one patient are not independent: the 95 % Wilson intervals are too narrow.`,
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
  reading: (cell, names, f) =>
    `${place(cell, names)}: ${f.count(cell.variants)} ${cell.variants === 1 ? "variant" : "variants"}${
      cell.withHaematopoiesis > cell.variants ? `, ${f.count(cell.withHaematopoiesis)} with haematopoiesis` : ""
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
