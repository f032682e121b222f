import type { NothingWords } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { link, sentence, strong } from "../../../marks/sentence.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said, Sure, Verdict } from "./facts.ts";
import { type ImpactModel, netBenefit, orders } from "./model.ts";

export type ImpactWords = PanelWords<Said> & {
  /** Over the figure: what its height is. */
  readonly axis: string;
  /** Under its axis. */
  readonly weights: string;
  readonly legend: string;
  /** In place of the figure, where so few are tested. */
  readonly tooFew: (model: ImpactModel, f: Format) => string;
  /** At the weight from which adding blood is of benefit. */
  readonly pays: (weight: string) => string;
  readonly reading: (weight: number, model: ImpactModel, voice: Voice) => string;
};

const tested = ({ trials }: Share): string =>
  enough(trials) ? "of the patients tested" : trials === 1 ? "patient tested" : "patients tested";

const verdicts: Tellers<Verdict> = {
  recommended: ({ byBlood, all }, { f }) => {
    if (f.none(all.events))
      return sentence`No recommendation is recorded for the ${all.trials === 1 ? "one patient" : sentence`${strong(f.count(all.trials))} patients`} tested.`;
    return f.none(byBlood.events)
      ? sentence`Blood alone informed no recommendation in the ${byBlood.trials === 1 ? "one patient" : sentence`${strong(f.count(byBlood.trials))} patients`} tested.`
      : sentence`Blood alone informed a recommendation in ${strong(toldShare(byBlood, "", f).number)} ${tested(byBlood)}.`;
  },
  found: ({ bloodOnly }, { f }) =>
    f.none(bloodOnly.events)
      ? sentence`Blood alone has nothing actionable in the ${bloodOnly.trials === 1 ? "one patient" : sentence`${strong(f.count(bloodOnly.trials))} patients`} tested; recommendations were not supplied.`
      : sentence`Blood alone has something actionable in ${strong(toldShare(bloodOnly, "", f).number)} ${tested(bloodOnly)}; recommendations were not supplied.`,
};

const sures: Tellers<Sure> = {
  share: ({ share, started }, { f }) => {
    const { behind } = toldShare(share, "patients", f);
    const begun = started === null ? "" : `treatment started in ${f.count(started)}`;
    return sentence`${behind}${behind && begun && "; "}${begun}${(behind || begun) && "."}`;
  },
  found_in_blood_only: ({ bloodOnly }, { f }) => sentence`Found in blood only: ${f.count(bloodOnly)}.`,
  no_reviews: ({ bloodOnly }, { f }) =>
    sentence`Found in blood only: ${f.count(bloodOnly)}; reviews of them were not supplied.`,
  judged: ({ confirmed, refuted }, { f }) =>
    sentence`A review confirms ${f.of(confirmed.events, confirmed.trials)} found in blood only, refutes ${f.count(refuted)}.`,
  pays: ({ from }, { f }) =>
    from === 0
      ? sentence`Adding blood has net benefit at any weight.`
      : sentence`Counting confirmed ones, blood has net benefit if one missed finding outweighs ${f.about}${f.number(from, 1)} unneeded.`,
};

/** "24.5 to 30.6", or one number where nothing is open. */
function benefitText(
  model: ImpactModel,
  order: (typeof orders)[number],
  weight: number,
  to: string,
  f: Format,
): string {
  const { low, high } = netBenefit(model, order, weight);
  const digits = f.vague ? 0 : 1;
  const [worst, best] = [f.number(low, digits), f.number(high, digits)];
  return worst === best ? worst : `${worst} ${to} ${best}`;
}
/** Each order with its net benefit at a weight. */
export const benefitsText = (model: ImpactModel, weight: number, to: string, { f, names }: Voice): string =>
  orders.map((order) => `${names.strategy(order)} ${benefitText(model, order, weight, to, f)}`).join("; ");

const weightText = (weight: number, f: Format): string => f.number(weight, Number.isInteger(weight) ? 0 : 1);

export const en: ImpactWords = {
  title: "What did blood change for patients?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => tell(sure, sures, voice),
  note: ({ note: { awaited, pays } }, { f }) =>
    sentence`Tested: both blood and tissue settled, with or without a result, however far apart, unlike in ${link("#added-by-blood", "what blood adds")}; ${f.count(awaited)} awaited. Recommendation: of the first discussion at the board, by what it had a result of. No weight is set: read the lines at the one that you hold right.${pays && ` The weight from which adding blood has net benefit at worst has a ${f.interval} of ${f.number(pays.low, 1)} to ${f.number(pays.high, 1)}.`}`,
  axis: "Net benefit: needed findings less weighted unneeded ones, per 100 tested",
  weights: "Unneeded findings that one missed finding outweighs",
  legend:
    "Line: of findings in blood only, those that a review confirms are needed, all others not. Band: up to all that no review refutes.",
  tooFew: ({ tested: all }, f) =>
    `${f.count(all)} ${all === 1 ? "patient" : "patients"} tested: too few for a net benefit per 100.`,
  pays: (weight) => `net benefit from ${weight}`,
  reading: (weight, model, voice) =>
    `One missed finding weighs as much as ${weightText(weight, voice.f)} unneeded; net benefit per 100 tested: ${benefitsText(model, weight, "to", voice)}`,
  method: {
    definition:
      "What an actionable finding of each specimen led to, and whether findings that only blood has were right. Informed by: the specimens that the board had a result of. Confirmed: the study's review knows why tissue lacks the finding. Refuted: it says that clonal haematopoiesis explains it. Of several findings in one patient, one that is confirmed is enough, and all must be refuted. All others are not settled: unresolved, not reviewed, tissue without a result, or samples too far apart. Net benefit weighs what is found against what is not needed; what tissue finds is the reference, taken as needed. Blood first, then tissue, finds what both at once find.",
    denominator:
      "Consented patients whose blood and tissue are settled: neither awaited nor yet to be asked for; how far apart the two were taken does not matter. For confirmed and refuted: those of them with an actionable finding in blood only.",
    formula:
      "Net benefit = 100 × (needed − unneeded ÷ weight) ÷ patients. At worst, no finding that is not settled is needed; at best all are. Adding blood to tissue has net benefit over tissue alone where confirmed > (refuted + not settled) ÷ weight, so from the weight (1 − p) ÷ p on, p the confirmed share of findings in blood only; its interval from Wilson's of p.",
    reference:
      "Vickers and Elkin 2006, doi 10.1177/0272989X06295361; Wilson 1927, doi 10.1080/01621459.1927.10502953; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};

export const nothingEn: NothingWords = {
  summary: noneSettled.en,
  note: "What recommendations rested on, whether findings of blood alone were right, and what they are worth.",
};
