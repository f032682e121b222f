import { type Sentence, sentence, strong } from "../../marks/sentence.ts";
import { agreementHeads } from "../../say/agreement.ts";
import { agreementNothing, bold, enough, estimateOf, ppaOf, shareOf } from "../../say/old.ts";
import type { Format } from "../../words/format.ts";
import type { BandRow, ByModel } from "./stats.ts";
import { type ByWords, difference, drawable, filtered, type OwnWords, points } from "./wording.ts";

/** "95 % (95 % interval 87 to 98, 60 of 63 patients)", in bold. */
export const ppaEn = (row: BandRow, f: Format): Sentence =>
  bold(shareOf(ppaOf(row), row.both ?? 0, row.tissue_positive ?? 0, "patients", f));

/** How far two bands lie apart, in words. */
export function apartEn(first: BandRow, second: BandRow, f: Format): string {
  const { value, low, high } = difference(first, second);
  return `The difference is ${points(value, f)} percentage ${Math.abs(Math.round(value * 100)) === 1 ? "point" : "points"} (95 % interval ${points(low, f)} to ${points(high, f)}).`;
}

/** The share over all bands, for when none can be compared. */
export const overallEn = ({ all }: ByModel, f: Format): Sentence =>
  all.tissue_positive
    ? sentence`Of what tissue finds, blood finds ${enough(all.tissue_positive) ? "" : "it in "}${ppaEn(all, f)}.`
    : sentence`Tissue finds nothing in the ${strong(f.count(all.evaluable ?? 0))} evaluable pairs, so there is nothing for blood to find again.`;

/** How many pairs have blood whose silence means something. */
export function informativeEn({ all }: ByModel, f: Format): Sentence | null {
  const { informative, informative_low, informative_high, low_signal, evaluable } = all;
  if (low_signal === null || !evaluable) return null;
  const share = shareOf(
    estimateOf(informative, informative_low, informative_high),
    evaluable - low_signal,
    evaluable,
    "pairs",
    f,
  );
  return sentence` Blood is informative in ${share}; in the other ${strong(f.count(low_signal))} it found nothing and held too little tumour DNA for that to mean anything, so tissue must be tested.`;
}

export const wordsEn = (own: OwnWords): ByWords => {
  const words: ByWords = {
    title: own.title,
    summary: (model, voice, context) =>
      drawable(model)
        ? own.summary(model, voice, context)
        : sentence`${words.nothing(model, filtered(context), voice.f)}`,
    note: (model, { f }, context) =>
      drawable(model)
        ? sentence`${own.bands(context, f)} Patients with any finding in tissue who have one in blood too, with 95 % Wilson intervals; tissue is the reference, not the truth. ${f.of(model.all.not_evaluable, model.consented)} consented patients have no evaluable pair and are in no share. Actionable findings stand in the table. Squares: patients, by area. Grey: fewer than 25, no percentage.`
        : sentence`Positive percent agreement with tissue as the reference, per patient.`,
    nothing: (model, isFiltered, f) => agreementNothing("en", model, isFiltered, f),
    all: "All",
    axis: agreementHeads.en.axis,
    ratio: agreementHeads.en.ratio,
    both: agreementHeads.en.both,
    tissueOnly: agreementHeads.en.tissueOnly,
    bloodOnly: agreementHeads.en.bloodOnly,
    absent: (row) => (row.evaluable === 0 ? "no evaluable pair" : "none found in tissue"),
    reading: (row, name, f) =>
      `${name}: ${
        row.tissue_positive
          ? `found in tissue, found in blood too ${f.share(ppaOf(row), row.both ?? 0, row.tissue_positive)}`
          : words.absent(row)
      }; tissue only ${f.count(row.tissue_only ?? 0)}, blood only ${f.count(row.blood_only ?? 0)}, neither ${f.count(row.neither ?? 0)} patients${
        row.low_signal === null
          ? ""
          : `; nothing found in blood with a low tumour fraction: ${f.of(row.low_signal, row.evaluable ?? 0)}`
      }`,
    method: {
      definition: `${own.definition} A specimen has a finding when at least one counted variant is there: somatic or of unknown origin, never germline or haematopoiesis. Informative: blood that found something, or whose tumour fraction is not below the study's limit.`,
      denominator:
        "PPA: patients with a pair evaluable for at least one variant class and a finding in tissue. Informative share: patients with an evaluable pair. Not evaluable: consented patients without such a pair.",
      formula:
        "PPA = both ÷ (both + tissue only). Informative share = (evaluable − nothing found with a low tumour fraction) ÷ evaluable. 95 % Wilson intervals; difference of two bands after Newcombe, method 10.",
      reference: own.reference,
    },
  };
  return words;
};
