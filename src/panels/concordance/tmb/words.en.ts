import { tmbHighFrom } from "../../../cubes/codes.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { noBiomarker } from "../../../say/no-biomarker.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Sure, Verdict } from "./facts.ts";
import { outerDifference, outerMean } from "./model.ts";
import type { TmbWords } from "./wording.ts";

const sides = { both: "in both", tissue_only: "in tissue only", blood_only: "in blood only", neither: "in neither" };

const note =
  "The two assays filter TMB differently, so a difference is expected; it grows with TMB, so its limits are ratios. Bland-Altman: rectangles hold pairs in bins of 2 mutations/Mb, by area; the outer bins hold all beyond. Only pairs evaluable for TMB in both; ratios of those above 0 in both. Fewer than 25: no limits.";
const roundedNote =
  "The two assays filter TMB differently, so a difference is expected; it grows with TMB. Rectangles hold pairs in bins, by area; the outer bins hold all beyond. Only pairs evaluable for TMB in both. No limits are told.";

const verdicts: Tellers<Verdict> = {
  none_high: ({ pairs }, { f }) =>
    f.rounded
      ? sentence`Of ${f.count(pairs)} patients compared, ${strong(f.count(0))} have high tumour mutational burden in either sample.`
      : pairs === 1
        ? sentence`The one patient compared has low tumour mutational burden in both samples.`
        : sentence`${pairs === 2 ? "Both" : sentence`All ${strong(f.count(pairs))}`} patients compared have low tumour mutational burden in both samples.`,
  high: ({ either, both }, { f }) =>
    either === 1
      ? sentence`The one patient with high tumour mutational burden has it in ${both === 1 ? "both samples" : "one sample only"}.`
      : sentence`Of ${f.count(either)} patients with high tumour mutational burden in either sample, ${strong(f.none(both) ? "none" : f.count(both))} ${both === 1 ? "has" : "have"} it in both.`,
};

const sures: Tellers<Sure> = {
  high_in_blood: ({ ofHigh, ofOthers }, { f }) => {
    const told = [
      ofHigh.trials > 0 && `${f.of(ofHigh.events, ofHigh.trials)} high in tissue`,
      ofOthers.trials > 0 &&
        `${f.of(ofOthers.events, ofOthers.trials)} not${ofHigh.trials > 0 ? "" : " high in tissue"}`,
    ].filter((each) => each !== false);
    return sentence`High: at least ${tmbHighFrom} mutations/Mb. High in blood: ${told.join(", ")}.`;
  },
  too_few: ({ pairs }, { f }) =>
    sentence`${f.count(pairs)} ${pairs === 1 ? "pair is" : "pairs are"} too few to say how far blood and tissue differ.`,
  ratio: ({ ratio, lower, upper, pairs }, { f }) =>
    sentence`Blood is ${f.number(ratio.value, 2)} times tissue, ${f.interval} ${f.number(ratio.low, 2)} to ${f.number(ratio.high, 2)}, ${f.count(pairs)} pairs; for 95 % of patients between ${f.number(lower.value, 2)} and ${f.number(upper.value, 2)} times.`,
};

export const en: TmbWords = {
  title: "How far does tumour mutational burden agree?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: (_, { f }) => sentence`${f.vague ? roundedNote : note}`,
  xTitle: "Mean of blood and tissue, mutations/Mb",
  yTitle: "Blood minus tissue, mutations/Mb",
  ratio: (value) => `${value} times`,
  upper: (value) => `upper limit ${value} times`,
  lower: (value) => `lower limit ${value} times`,
  highIn: { blood: `${tmbHighFrom} in blood`, tissue: `${tmbHighFrom} in tissue` },
  highTitle: `${tmbHighFrom} mutations/Mb or more`,
  high: (side, pairs) => `${pairs} ${sides[side]}`,
  bin: ({ mean, difference, pairs }, f) =>
    `Mean ${mean === outerMean ? `${mean} or more` : `${mean} to ${mean + 2}`}, difference ${
      Math.abs(difference) === outerDifference
        ? `${f.number(difference - Math.sign(difference), 0)} or beyond`
        : `${f.number(difference - 1, 0)} to ${f.number(difference + 1, 0)}`
    } mutations/Mb: ${f.count(pairs)} ${pairs === 1 ? "pair" : "pairs"}`,
  method: (rounded) => ({
    definition: `Tumour mutational burden in mutations per megabase, as the laboratory gave it, in the blood and the tissue sample of the pair. High: at least ${tmbHighFrom}.`,
    denominator:
      "Pairs that are not too far apart in time, with a value in both samples, each evaluable for TMB. Other patients are left out.",
    formula: rounded
      ? `Pairs by mean and by difference of the two values, each in bins. At ${tmbHighFrom}: high in both of those high in tissue, and high in blood of those not high in tissue. No ratio, no limits and no concordance of single values.`
      : `Ratio = e to the mean of ln(blood ÷ tissue), ± 1.96 standard errors of it; limits = e to that mean ± 1.96 standard deviations, each with an interval in the table; over pairs with both above zero. The lines are those ratios, as differences at each mean. In mutations/Mb, in the table only: bias = mean of blood − tissue, one pair of limits for all. At ${tmbHighFrom}: PPA = high in both ÷ high in tissue, NPA = high in neither ÷ not high in tissue, 95 % Wilson intervals. Concordance after Lin, with the interval on the z scale. All from sums over the pairs.`,
    reference: `Bland and Altman 1986, doi 10.1016/S0140-6736(86)90837-8, and 1999, doi 10.1177/096228029900800204${rounded ? "" : "; Lin 1989, doi 10.2307/2532051, and 2000, doi 10.1111/j.0006-341X.2000.00324.x"}.`,
  }),
};

export const nothingEn: NothingWords = {
  summary: noBiomarker.en({
    marker: "tumour mutational burden",
    nobody: (filtered) =>
      filtered
        ? "No patient in this selection has TMB in both blood and tissue."
        : "No patient has TMB in both blood and tissue yet.",
  }),
  note: ({ f }) => (f.vague ? roundedNote : note),
};
