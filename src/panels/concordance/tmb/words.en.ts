import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { noBiomarker } from "../../../say/no-biomarker.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Fact } from "./facts.ts";
import { outerDifference, outerMean } from "./model.ts";
import type { TmbWords } from "./wording.ts";

const sides = { both: "in both", tissue_only: "in tissue only", blood_only: "in blood only", neither: "in neither" };

const note =
  "The two assays filter TMB differently, so a bias is expected. Bland-Altman: rectangles hold pairs in bins of 2 mutations/Mb, by area; the outer bins hold all beyond. Only pairs evaluable for TMB in both. Fewer than 25 pairs: no bias, no limits.";

const tellers: Tellers<Fact> = {
  too_few: ({ pairs }, { f }) =>
    sentence`With ${f.count(pairs)} ${pairs === 1 ? "pair" : "pairs"} there are too few to say how far blood and tissue differ.`,
  bias: ({ bias, limits, pairs }, { f }) => {
    const apart = `${f.number(Math.abs(bias.value))} mutations/Mb ${bias.value < 0 ? "less" : "more"}`;
    return sentence`Blood gives ${strong(apart)} than tissue on average (difference ${f.number(bias.value)}, 95 % interval ${f.number(bias.low)} to ${f.number(bias.high)}, ${f.count(pairs)} pairs); for 95 % of patients the difference is expected between ${f.number(limits.low)} and ${f.number(limits.high)}.`;
  },
  concordance: ({ concordance: { value, low, high } }, { f }) =>
    sentence`Lin's concordance is ${f.number(value, 2)} (95 % interval ${f.number(low, 2)} to ${f.number(high, 2)}).`,
  high: ({ high }, { f }) =>
    sentence`At least 10 mutations/Mb: ${strong(f.count(high.both))} in both, ${strong(f.count(high.tissue_only), "tissue")} in tissue only, ${strong(f.count(high.blood_only), "blood")} in blood only.`,
};

export const en: TmbWords = {
  title: "Does tumour mutational burden agree?",
  summary: (facts, voice) => tell(facts, tellers, voice),
  note: () => sentence`${note}`,
  xTitle: "Mean of blood and tissue, mutations/Mb",
  yTitle: "Blood minus tissue, mutations/Mb",
  bias: (value) => `bias ${value}`,
  upper: (value) => `upper limit ${value}`,
  lower: (value) => `lower limit ${value}`,
  highTitle: "10 mutations/Mb or more",
  high: (side, pairs) => `${pairs} ${sides[side]}`,
  bin: ({ mean, difference, pairs }, f) =>
    `Mean ${mean === outerMean ? `${mean} or more` : `${mean} to ${mean + 2}`}, difference ${
      Math.abs(difference) === outerDifference
        ? `${f.number(difference - Math.sign(difference), 0)} or beyond`
        : `${f.number(difference - 1, 0)} to ${f.number(difference + 1, 0)}`
    } mutations/Mb: ${f.count(pairs)} ${pairs === 1 ? "pair" : "pairs"}`,
  method: {
    definition:
      "Tumour mutational burden in mutations per megabase, as the laboratory gave it, in the blood and the tissue sample of the pair. High: at least 10.",
    denominator:
      "Pairs that are not too far apart in time, with a value in both samples, each evaluable for TMB. Other patients are left out.",
    formula:
      "Bias = mean of blood − tissue, ± 1.96 standard errors. Limits of agreement = bias ± 1.96 standard deviations of the differences. Concordance after Lin, with the interval on the z scale. All from sums over the pairs.",
    reference:
      "Bland and Altman 1986, doi 10.1016/S0140-6736(86)90837-8; Lin 1989, doi 10.2307/2532051, and 2000, doi 10.1111/j.0006-341X.2000.00324.x.",
  },
};

export const nothingEn: NothingWords = {
  summary: noBiomarker.en({
    marker: "tumour mutational burden",
    nobody: (filtered) =>
      filtered
        ? "No patient in this selection has TMB in both blood and tissue."
        : "No patient has TMB in both blood and tissue yet.",
  }),
  note,
};
