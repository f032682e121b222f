import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { capital, inSentence } from "../../../say/names.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import type { Format } from "../../../words/format.ts";
import type { Fact } from "./facts.ts";
import { exact, type QualityWords, quartiles } from "./wording.ts";

const note = (unlimited: readonly string[], f: Format): string =>
  `Dots: median of the month's samples (by receipt), values rounded to two digits; hollow: fewer than five samples. Dashed line: the guideline limit. Far values are counted in the outermost bar. ${
    unlimited.length > 0 ? `Without a limit: ${f.list(unlimited)}. ` : ""
  }A sample counts once per class, however many of its metrics lie outside.`;

const tellers: Tellers<Fact> = {
  too_few: () => sentence`It cannot be said yet: no class has 25 samples measured against its limits.`,
  most: ({ each }, { f }) =>
    each.every(({ outside }) => outside.events === 0)
      ? sentence`None: every ${f.list(each.map(({ specimen }) => specimen))} sample keeps the guideline limits.`
      : sentence`In the worst class, ${each.map(({ specimen, outside }, i) => [i > 0 && " and ", outside.events === 0 ? strong("none", specimen) : strong(f.percent(outside.estimate.value), specimen), ` of the ${specimen} samples`])}.`,
  known: ({ specimen, classes, outside }, { f, names }) => {
    const { behind } = toldShare(outside, "", f);
    const which =
      classes.length > 3
        ? `${f.exact(classes.length)} classes alike`
        : f.list(classes.map((each) => inSentence(names.gated_classes(each))));
    return sentence`${capital(specimen)}: ${outside.events === 0 ? "" : `${which}, `}${behind}.`;
  },
  left_aside: ({ classes }, { f }) =>
    sentence`${classes === 1 ? "1 class" : `${f.exact(classes)} classes`} with fewer than 25 samples left aside.`,
};

export const en: QualityWords = {
  title: "How many samples miss the quality limits?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ unlimited }, { f, names }) => sentence`${note(unlimited.map(names.metric), f)}`,
  method: {
    definition:
      "The laboratory's quality metrics of each sample, with the guideline limits that came with them. Outside: below the lower or above the upper limit, told from the value as measured. A class is missed when any metric that gates it is; whole sample: metrics that gate no class by name.",
    denominator:
      "Samples with a value of the metric and a limit; for a class, samples with any such metric of the class. Months are those of receipt, else of collection. Metrics without a limit are in the table only.",
    formula: "Outside ÷ measured, with a Wilson interval. Median of values rounded to two significant digits.",
    reference:
      "Limits as supplied with the metrics, by the assay's guideline; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  classesTitle: "Samples outside the guideline limits, by what the metrics gate",
  metricsTitle:
    "The metrics with most samples outside: monthly median against the limit, and beside it how all values are spread",
  othersTitle: "The other metrics: their limit, and samples outside",
  folded: (metrics) => `${metrics} other metrics stand in the table.`,
  unfold: (metrics) => `Show all ${metrics} metrics`,
  limits: ({ lower, upper }, f) => {
    if (lower !== null && upper !== null) return `${exact(lower, f)} to ${exact(upper, f)}`;
    if (lower !== null) return `at least ${exact(lower, f)}`;
    return upper !== null ? `at most ${exact(upper, f)}` : "no limit";
  },
  classMark: ({ specimen, classes, all: { outside } }, names, f) =>
    `${names.specimen(specimen)}, ${names.gated_classes(classes)}: outside the limits ${shareText(outside, "", f)}`,
  spread: (course, names, f) => {
    const [low, mid, high] = quartiles(course.distribution, f);
    return `${names.specimen(course.specimen)}, ${names.metric(course.metric)}, all months: middle half ${low} to ${high}, median ${mid} (n = ${f.count(course.all.samples)}), ${en.limits(course, f)}`;
  },
  mark: (course, { month, median, outside }, names, f) =>
    `${names.specimen(course.specimen)}, ${names.metric(course.metric)}, ${f.month(month)}: median ${exact(median, f)}, ${en.limits(course, f)}; ${f.of(outside.events, outside.trials)} outside`,
};

export const nothingEn: NothingWords = {
  summary: whyNothing(
    "The study has not supplied quality metrics: how many miss the limits is not known.",
    "No sample with quality metrics matches these filters.",
    "No sample has a quality metric yet.",
  ),
  note: ({ f }) => note([], f),
};
