import { sentence, strong } from "../../marks/sentence.ts";
import type { Dimension } from "../../questions/bands/question.ts";
import { agreementHeads } from "../../say/agreement.ts";
import { boldShare, shareText } from "../../say/share.ts";
import { type Tellers, tell } from "../../say/tell.ts";
import { enough } from "../../stats/few.ts";
import type { Fact } from "./facts.ts";
import type { Band } from "./model.ts";
import { type ByWords, type OwnWords, points, toldBand } from "./wording.ts";

const tellers = (own: OwnWords, dimension: Dimension): Tellers<Fact> => ({
  ends: ({ first, last, compared }, voice) => {
    const told = (band: Band) => toldBand(band, dimension, "patients", voice);
    return own.ends(told(first), told(last), voice.f.count(compared));
  },
  difference: ({ estimate: { value, low, high } }, { f }) =>
    sentence`The difference is ${points(value, f)} percentage ${Math.abs(Math.round(value * 100)) === 1 ? "point" : "points"} (95 % interval ${points(low, f)} to ${points(high, f)}).`,
  found_again: ({ again }, { f }) =>
    sentence`Of what tissue finds, blood finds ${enough(again.trials) ? "" : "it in "}${boldShare(again, "patients", f)}.`,
  nothing_in_tissue: ({ evaluable }, { f }) =>
    sentence`Tissue finds nothing in the ${strong(f.count(evaluable))} evaluable pairs, so there is nothing for blood to find again.`,
  not_compared: ({ compared }) => sentence`${own.notCompared(compared)}`,
  informative: ({ share, low }, { f }) =>
    sentence`Blood is informative in ${shareText(share, "pairs", f)}; in the other ${strong(f.count(low))} it found nothing and held too little tumour DNA for that to mean anything, so tissue must be tested.`,
});

export const wordsEn = (own: OwnWords, dimension: Dimension): ByWords => ({
  title: own.title,
  summary: ({ summary }, voice) => tell(summary, tellers(own, dimension), voice),
  note: ({ note: { notEvaluable, consented } }, { f }, setting) =>
    sentence`${own.bands(setting, f)} Patients with any finding in tissue who have one in blood too, with 95 % Wilson intervals; tissue is the reference, not the truth. ${f.of(notEvaluable, consented)} consented patients have no evaluable pair and are in no share. Actionable findings stand in the table. Squares: patients, by area. Grey: fewer than 25, no percentage.`,
  ...agreementHeads.en,
  all: "All",
  reading: (row, name, f) =>
    `${name}: ${
      row.ppa.trials > 0
        ? `found in tissue, found in blood too ${shareText(row.ppa, "", f)}`
        : agreementHeads.en.absent(row)
    }; tissue only ${f.count(row.tissueOnly)}, blood only ${f.count(row.bloodOnly)}, neither ${f.count(row.neither)} patients${
      row.informative === null
        ? ""
        : `; nothing found in blood with a low tumour fraction: ${f.of(row.informative.low, row.evaluable)}`
    }`,
  method: {
    definition: `${own.definition} A specimen has a finding when at least one counted variant is there: somatic or of unknown origin, never germline or haematopoiesis. Informative: blood that found something, or whose tumour fraction is not below the study's limit.`,
    denominator:
      "PPA: patients with a pair evaluable for at least one variant class and a finding in tissue. Informative share: patients with an evaluable pair. Not evaluable: consented patients without such a pair.",
    formula:
      "PPA = both ÷ (both + tissue only). Informative share = (evaluable − nothing found with a low tumour fraction) ÷ evaluable. 95 % Wilson intervals; difference of two bands after Newcombe, method 10.",
    reference: own.reference,
  },
});
