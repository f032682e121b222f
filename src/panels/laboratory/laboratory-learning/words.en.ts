import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { capital, inSentence } from "../../../say/names.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { noneReceived } from "../../../say/turnaround.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Trend, Verdict } from "./facts.ts";
import type { Effect, Measure, Tenth } from "./model.ts";
import { leastMonths } from "./model.ts";
import { type LearningWords, type OddsWords, oddsSaid } from "./wording.ts";

const subject = ({ specimen, measure }: { readonly specimen: string; readonly measure: Measure }): string =>
  measure === "success" ? `success of ${specimen}` : `${specimen} reported in time`;

/** "over a laboratory's tenths of samples, the trend of blood reported in time rises from about 48 % to 84 %" */
const fromTo = (told: Trend, goes: "rises" | "falls", f: Format): Sentence =>
  sentence`over a laboratory's tenths of samples, the trend of ${subject(told)} ${goes} from ${f.nearPercent(told.trend.first)} to ${strong(f.percent(told.trend.last))}`;
const verdict: Tellers<Verdict> = {
  better: ({ told }, { f }) => sentence`Yes: ${fromTo(told, "rises", f)}.`,
  worse: ({ told }, { f }) => sentence`No: ${fromTo(told, "falls", f)}.`,
  mixed: ({ told }, { f }) =>
    sentence`In part: with practice, ${subject(told)} goes to ${strong(f.nearPercent(told.trend.last))}, and another share the other way.`,
  not_shown: () =>
    sentence`Not shown: from a laboratory's first tenth of samples to its last, nothing changes beyond chance.`,
  few: ({ samples }, { f }) =>
    sentence`Not yet: ${strong(f.count(samples))} ${samples === 1 ? "sample has" : "samples have"} an outcome, too few for a trend.`,
  no_trend: ({ samples }, { f }) =>
    sentence`Not yet: ${strong(f.count(samples))} samples with an outcome tell no trend, for tenths are too few or all alike.`,
};

const oddsWords: OddsWords = {
  head: "Odds, last tenth over first",
  to: "to",
  subject,
  rising: "Rising",
  alsoRising: "Also rising",
  falling: "Falling",
  alsoFalling: "Also falling",
  flat: "No trend shown",
  time: "Time alone may explain it.",
};

/** A change in one measure: "success of blood 96 % without it, 97 % with it (93 to 99)". */
const effectText = (each: Effect, { f }: Voice): string =>
  each.effect === null
    ? `${subject(each)}: too few months or samples to tell`
    : `${subject(each)} ${f.percent(each.effect.without)} without it, ${f.percent(each.effect.with.value)} with it (${f.percentRange(each.effect.with)})`;

const tenthText = ({ specimen, success, on_time, median, pending }: Tenth, { f, names }: Voice): string =>
  `${inSentence(names.specimen(specimen))} ${shareText(success, "reported", f)}${
    on_time === null ? "" : `, in time ${shareText(on_time, "", f)}`
  }${median.day === null ? "" : `, median ${f.calendarDays(median.day)}`}${pending > 0 ? `, ${f.count(pending)} pending` : ""}`;

export const en: LearningWords = {
  title: "Does a laboratory get better with practice?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: ({ trends }, { f }) => oddsSaid(trends, oddsWords, f),
  note: ({ note: { left } }, { f }) =>
    sentence`All laboratories together, each by the tenths of its own samples, in whole months of receipt. Practice cannot be told from what else changed as time passed. Each trend by itself would show one by chance in 1 of 20 studies.${
      left > 0
        ? ` ${f.count(left)} ${left === 1 ? "sample" : "samples"} of months in which over a tenth still wait ${left === 1 ? "is" : "are"} left out.`
        : ""
    }`,
  heads: ["Reported, of samples with an outcome", "Reported by the target day", "Median days to the report"],
  axis: "Tenth of a laboratory's samples",
  changesHead: "What each marked change did",
  reading: (all, voice) =>
    `Tenth ${voice.f.exact(all[0]?.tenth ?? 1)} of each laboratory's samples: ${all.map((each) => tenthText(each, voice)).join("; ")}`,
  changes: (effects, voice) =>
    [...Map.groupBy(effects, ({ change }) => change)].map(([change, own]) => {
      const name = `${voice.f.day(change.on)}: ${change.text_en}`;
      const value = capital(own.map((each) => effectText(each, voice)).join("; "));
      return { name, value, reading: `${name}. ${value}`, known: own.some(({ effect }) => effect !== null) };
    }),
  method: {
    definition:
      "Each laboratory's samples of a specimen, in the order of their months of receipt, in ten parts of as many samples as whole months allow: its first tenth, its second, and so on. Success: reported, of samples with an outcome. In time: reported by the study's target day, of samples of which that is known. Days: the median by Kaplan-Meier over reported and pending samples, in calendar days.",
    denominator:
      "Samples received, of months in which no more than a tenth still wait. Samples overtaken by the patient's death or withdrawal are in no share of success, and not in time. A month stands in the tenth in which its middle lies.",
    formula: `Trend: logistic regression of each share on the tenth, all laboratories together; odds in the last tenth over those in the first, with a 95 % Wald interval, widened where tenths vary more than chance (quasi-likelihood). Marked change: an interrupted series of months, logistic, with a slope over all months and a step at each change; the month of the change is of neither side; at least ${leastMonths} months and ${fewBelow} samples on each.`,
    reference:
      "McCullagh and Nelder 1989, Generalized Linear Models; Bernal, Cummins and Gasparrini 2017, doi 10.1093/ije/dyw098.",
  },
};

export const nothingEn: NothingWords = {
  summary: (reason, _, filtered) =>
    reason.why === "not_supplied"
      ? "The study has not supplied samples with their days: whether practice helps is not known."
      : reason.why === "not_evaluable"
        ? "Not yet: none has an outcome, or in every month over a tenth still wait."
        : noneReceived.en[filtered ? 0 : 1],
  note: "Success and days as a laboratory has had more samples, and what each marked change did.",
};
