import { link, sentence, strong } from "../../../marks/sentence.ts";
import { agreementHeads } from "../../../say/agreement.ts";
import { percentLimit } from "../../../say/names.ts";
import { aboutPercent, shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import { opening, the } from "../../../words/format.ts";
import type { Sure, Verdict } from "./facts.ts";
import type { PatientsWords } from "./wording.ts";

const verdicts: Tellers<Verdict> = {
  nothing_in_tissue: ({ evaluable }, { f }) =>
    f.rounded
      ? sentence`Cannot be said: tissue finds something in ${f.of(0, evaluable)} evaluable pairs.`
      : sentence`Cannot be said: tissue finds nothing in ${evaluable === 1 ? "the one evaluable pair" : `${the(f, evaluable)}${f.count(evaluable)} evaluable pairs`}.`,
  found_again: ({ again: { events, trials } }, { f }) => {
    const inTissue = "with a finding in tissue";
    if (trials === 1)
      return sentence`In the one patient ${inTissue}, blood found ${events === 1 ? "something too" : "nothing"}.`;
    if (f.none(events))
      return sentence`In ${trials === 2 ? "neither of the 2" : `none of ${the(f, trials)}${f.count(trials)}`} patients ${inTissue} did blood find anything.`;
    const told = f.all(events, trials) ? (trials === 2 ? "both" : `all ${f.count(trials)}`) : f.of(events, trials);
    return sentence`In ${strong(told)} patients ${inTissue}, blood found something too.`;
  },
};

const sures: Tellers<Sure> = {
  share: ({ again: { estimate, trials } }, { f }) =>
    sentence`${estimate && `That is ${aboutPercent(estimate.value, trials, f)}, ${f.interval} ${f.percentRange(estimate)}.`}`,
  same_variant: ({ inTissue, inBoth }, { f }) =>
    sentence`It need not be the same variant: of ${f.count(inTissue)} ${inTissue === 1 ? "variant" : "variants"} in tissue, blood has ${f.count(inBoth)}.`,
  actionable: ({ again: { events, trials } }, { f }) =>
    sentence`Of ${f.count(trials)} ${trials === 1 ? "patient" : "patients"} with an actionable finding in tissue, ${f.count(events)} ${events === 1 ? "has" : "have"} one in blood too.`,
};

export const en: PatientsWords = {
  title: "How often does blood find something where tissue does?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: ({ note: { notEvaluable, consented, lowSignal, tiers } }, { f }) =>
    sentence`Patients with a finding of the class in tissue who have one in blood too, with 95 % Wilson intervals; tissue is the reference, not the truth. On the very same variant, see the figure ${link("#agreement-variants", "on variants")}. ${opening(f).of(notEvaluable, consented)} consented patients have no evaluable pair for any class: they are counted, in no share.${
      lowSignal &&
      ` Of ${the(f, lowSignal.tissueOnly)}${f.count(lowSignal.tissueOnly)} found in tissue only, ${f.count(lowSignal.low)} had less than ${percentLimit(lowSignal.below, f)} tumour DNA in blood.`
    } Actionable: ${tiers.length > 0 ? `ESCAT ${f.list(tiers)}` : "no tier supplied"}. Squares: patients, by area. Grey: fewer than 25, no percentage.`,
  ...agreementHeads.en,
  unnamed: "no tier supplied",
  reading: (row, names, f) =>
    `${names.class(row.class)}: ${
      row.ppa.trials > 0 ? `found in tissue, found in blood too ${shareText(row.ppa, "", f)}` : en.absent(row, f)
    }; tissue only ${f.count(row.tissueOnly)}, blood only ${f.count(row.bloodOnly)}, neither ${f.count(row.neither)}, not evaluable ${f.count(row.notEvaluable)} patients`,
  unnamedReading: (row, names) => `${names.class(row.class)}: not supplied`,
  method: (rounded) => ({
    definition:
      "Each consented patient counts once per class, with one pair: the reported blood and the reported tissue sample collected closest in time, of equals those reported first; where a day of collection is missing, they are not too far apart. A specimen has a finding when at least one counted variant of the class is there: somatic or of unknown origin, never germline or clonal haematopoiesis. It need not be the same variant; the figure on variants asks that. Actionable: only variants of a tier that the study calls actionable. Fusions come from RNA in tissue and from DNA in blood.",
    denominator:
      "Pairs evaluable for the class: both samples reported, near enough in time, and evaluable for it; for any and actionable, evaluable for at least one class. PPA: patients with a finding in tissue. The other direction: patients with a finding in blood. NPA: evaluable patients without a finding in tissue. Not evaluable: consented patients without such a pair.",
    formula: `PPA = both ÷ (both + tissue only). Other direction = both ÷ (both + blood only). NPA = neither ÷ (neither + blood only). 95 % Wilson intervals${rounded ? ". Prevalence and specific agreements stand in the table; McNemar's p and kappa are not told here." : "; exact McNemar p. Kappa stands in the table only, beside prevalence and specific agreements, for it depends on them; standard error of Fleiss, Cohen and Everitt, at perfect agreement a goodness-of-fit interval, and no kappa where one of the two never or always finds something."}`,
    reference: sentence`${guidance.en}; Wilson 1927, doi 10.1080/01621459.1927.10502953${rounded ? "" : "; McNemar 1947, doi 10.1007/BF02295996; Fleiss, Cohen and Everitt 1969, doi 10.1037/h0028106; Donner and Eliasziw 1992, doi 10.1002/sim.4780111109"}; Cicchetti and Feinstein 1990, doi 10.1016/0895-4356(90)90159-M.`,
  }),
};
