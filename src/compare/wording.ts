import type { Sentence, SentencePart } from "../marks/sentence.ts";
import type { Format } from "../words/format.ts";

/** Which of the two: A, B, or both. */
export type Which = "a" | "b" | "both";
/** Why a difference has no interval. */
export type NoInterval = "release" | "overlap" | "count" | "none";

/** By how much A has more or less of something than B; `counted` where it is so many. */
export type By = (label: string, much: string, how: { readonly more: boolean; readonly counted: boolean }) => Sentence;

/** What is said of a comparison. */
export type CompareWords = {
  readonly points: string;
  /** A share with the count that it is made of, where that is known. */
  readonly share: (percent: string, n: number | null, of: number | null, f: Format) => string;
  readonly differ: By;
  readonly unclear: By;
  readonly plain: By;
  readonly same: (label: string) => Sentence;
  readonly few: (which: Which) => Sentence;
  readonly absent: (which: Which) => Sentence;
  readonly none: Sentence;
  /** The same again, where both of a table of all places are one. */
  readonly samePlace: Sentence;
  readonly values: (a: string, b: string) => Sentence;
  readonly interval: (low: string, high: string, f: Format) => Sentence;
  readonly noInterval: Readonly<Record<NoInterval, Sentence>>;
  readonly ofSide: (which: Which, verdict: SentencePart) => Sentence;
  readonly method: Sentence;
  readonly caution: Sentence;
  /** In the list of what to compare with: with nothing, and with months that are chosen beside it. */
  readonly nothing: string;
  readonly otherPeriod: string;
  /** What shows the whole of two figures that show their starts. */
  readonly unfold: string;
};
