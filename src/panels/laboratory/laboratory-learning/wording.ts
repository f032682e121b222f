import { fitting, mostWords } from "../../../define/fitting.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { type Sentence, sentence } from "../../../marks/sentence.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said, Trend, Trends } from "./facts.ts";
import type { Effect, Tenth } from "./model.ts";

/** A marked change as a row of the figure. */
export type ChangeRow = {
  readonly name: string;
  readonly value: string;
  readonly reading: string;
  readonly known: boolean;
};

/** Odds over odds as a reader would round them: 0.62, 5.1, 37; beyond a hundredth and a hundred only that they are so. */
export function odds(ratio: number, f: Format): string {
  if (ratio < 0.01) return `under ${f.number(0.01, 2)}`;
  if (ratio > 100) return `over ${f.exact(100)}`;
  return f.number(ratio, ratio < 1 ? 2 : ratio < 10 ? 1 : 0);
}

export type OddsWords = {
  readonly head: string;
  readonly to: string;
  readonly subject: (trend: Trend) => string;
  readonly rising: string;
  readonly alsoRising: string;
  readonly falling: string;
  readonly alsoFalling: string;
  readonly flat: string;
  /** What else may be behind the trend that the verdict tells. */
  readonly time: string;
};

/** The odds of the last tenth over the first: of the trend that the verdict tells, then of the others; of all where it tells none. */
function oddsTold({ told, rising, falling, flat }: Trends, words: OddsWords, f: Format): string | null {
  const { head, to, subject } = words;
  const range = ({ trend: { ratio } }: Trend): string => `${odds(ratio.low, f)} ${to} ${odds(ratio.high, f)}`;
  const ratios = (which: string, trends: readonly Trend[]): string =>
    trends.length === 0
      ? ""
      : ` ${which}: ${f.list(trends.map((each) => `${subject(each)} ${odds(each.trend.ratio.value, f)} (${range(each)})`))}.`;
  if (told === null)
    return flat.length === 0
      ? null
      : `${head}, ${f.interval}: ${f.list(flat.map((each) => `${subject(each)} ${range(each)}`))}.`;
  const isRising = told.trend.ratio.value > 1;
  return [
    `${head}: ${odds(told.trend.ratio.value, f)} (${f.interval} ${range(told)}).`,
    ratios(isRising ? words.alsoRising : words.rising, rising),
    ratios(isRising ? words.falling : words.alsoFalling, falling),
    flat.length > 0 ? ` ${words.flat}: ${f.list(flat.map(subject))}.` : "",
  ].join("");
}

/** The same as a sentence, with what else may be behind it where there is room. */
export function oddsSaid(trends: Trends, words: OddsWords, f: Format): Sentence | null {
  const odds = oddsTold(trends, words, f);
  if (odds === null) return null;
  const alone = sentence`${odds}`;
  return trends.told === null
    ? alone
    : fitting(mostWords.howSure, [() => sentence`${odds} ${words.time}`, () => alone]);
}

export type LearningWords = PanelWords<Said> & {
  /** Over the small figures: success, reports in time, days. */
  readonly heads: readonly [string, string, string];
  readonly axis: string;
  readonly changesHead: string;
  readonly reading: (tenth: readonly Tenth[], voice: Voice) => string;
  readonly changes: (effects: readonly Effect[], voice: Voice) => readonly ChangeRow[];
};
