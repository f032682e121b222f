import { sentence, strong } from "../../marks/sentence.ts";
import type { Dimension } from "../../questions/bands/question.ts";
import { agreementHeads } from "../../say/agreement.ts";
import { capital } from "../../say/names.ts";
import { shareText } from "../../say/share.ts";
import { type Tellers, tell } from "../../say/tell.ts";
import { type Format, opening } from "../../words/format.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { Informative } from "./model.ts";
import { type ByWords, type OwnWords, points, toldCounts, toldEnds } from "./wording.ts";

const verdicts = (own: OwnWords, dimension: Dimension): Tellers<Verdict> => ({
  nothing_in_tissue: ({ evaluable }, { f }) =>
    f.rounded
      ? sentence`Cannot be said: tissue finds something in ${strong(f.of(0, evaluable))} evaluable pairs.`
      : sentence`Cannot be said: tissue finds nothing in the ${evaluable === 1 ? "one evaluable pair" : sentence`${strong(f.count(evaluable))} evaluable pairs`}.`,
  signal_unknown: ({ unknown, pairs }, { f }) =>
    sentence`Cannot be said: the ctDNA fraction is unknown in ${strong(f.of(unknown, pairs))} ${pairs === 1 ? "pair" : "pairs"} in which blood found nothing.`,
  not_compared: ({ compared }) => sentence`${own.notCompared(compared)}`,
  ends: ({ first, last, differ, compared }, voice) =>
    own.ends(...toldEnds(first, last, dimension, voice), differ, voice.f.exact(compared), voice.f),
});

const sures = (own: OwnWords, dimension: Dimension): Tellers<Sure> => ({
  shares: ({ first, last }, voice) => {
    const [a, b] = [toldCounts(first, dimension, voice), toldCounts(last, dimension, voice)];
    return sentence`${capital(a.name)}: ${a.counts} patients, ${voice.f.interval} ${a.range}; ${b.name}: ${b.counts}, ${b.range}.`;
  },
  difference: ({ estimate: { value, low, high } }, { f }) =>
    sentence`Difference ${points(value, f)} percentage ${Math.abs(Math.round(value * 100)) === 1 ? "point" : "points"} (${points(low, f)} to ${points(high, f)}).`,
  caveat: () => sentence`${own.caveat}`,
  over_all: ({ again }, { f }) =>
    sentence`Over all, blood found something in ${shareText(again, `${again.trials === 1 ? "patient" : "patients"} with a finding in tissue`, f)}.`,
});

const informed = ({ share, low, unknown }: Informative, f: Format): string =>
  ` Blood is informative in ${shareText(share, "pairs", f)}; in ${f.count(low)} it found nothing and held too little tumour DNA for that to mean anything, so tissue must be tested${unknown > 0 ? `, and in ${f.count(unknown)} it found nothing and the ctDNA fraction is not known` : ""}.`;

export const wordsEn = (own: OwnWords, dimension: Dimension): ByWords => ({
  title: own.title,
  verdict: ({ verdict }, voice) => tell([verdict], verdicts(own, dimension), voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures(own, dimension), voice) : null),
  note: ({ note: { notEvaluable, consented, informative, actionable } }, { f }, setting) =>
    sentence`${own.bands(setting, f)}${informative && informed(informative, f)} Patients with any finding in tissue who have one in blood too, with 95 % Wilson intervals; tissue is the reference, not the truth. ${opening(f).of(notEvaluable, consented)} consented patients have no evaluable pair and are in no share.${actionable && " Actionable findings stand in the table."} Squares: patients, by area. Grey: fewer than 25, no percentage.`,
  ...agreementHeads.en,
  all: "All",
  folded: (groups) => `${groups} groups with fewer than 25 patients with a finding in tissue stand in the table.`,
  unfold: (groups) => `Show all ${groups} groups`,
  reading: (row, name, f) =>
    `${name}: ${
      row.ppa.trials > 0
        ? `found in tissue, found in blood too ${shareText(row.ppa, "", f)}`
        : agreementHeads.en.absent(row, f)
    }; tissue only ${f.count(row.tissueOnly)}, blood only ${f.count(row.bloodOnly)}, neither ${f.count(row.neither)} patients${
      row.informative === null
        ? ""
        : `; nothing found in blood with a low ctDNA fraction: ${f.of(row.informative.low, row.evaluable)}${
            row.informative.unknown > 0 ? `, with an unknown one: ${f.count(row.informative.unknown)}` : ""
          }`
    }`,
  method: {
    definition: `${own.definition} A specimen has a finding when at least one counted variant is there: somatic or of unknown origin, never germline or clonal haematopoiesis. Informative: blood that found something, or whose ctDNA fraction is known and not below the study's limit.`,
    denominator:
      "PPA: patients with a pair evaluable for at least one variant class and a finding in tissue. Informative share: patients with an evaluable pair. Not evaluable: consented patients without such a pair.",
    formula:
      "PPA = both ÷ (both + tissue only). Informative share = (evaluable − nothing found with a low or an unknown ctDNA fraction) ÷ evaluable. 95 % Wilson intervals; difference to the last band compared after Newcombe, method 10.",
    reference: own.reference,
  },
});
