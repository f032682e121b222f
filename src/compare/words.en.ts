import { sentence, sentences, strong } from "../marks/sentence.ts";
import type { By, CompareWords, Which } from "./wording.ts";

const which: Readonly<Record<Which, string>> = { a: "A", b: "B", both: "A and B" };
const by: By = (label, much, { more, counted }) =>
  sentence`${label}: ${strong(much)} ${counted ? (more ? "more" : "fewer") : more ? "more" : "less"} in A than in B.`;

export const en: CompareWords = {
  points: "percentage points",
  share: (percent, n, of, f) =>
    n !== null && of !== null
      ? `${percent} (${f.of(n, of)})`
      : of !== null
        ? `${percent} (of ${f.count(of)})`
        : percent,
  differ: (...what) => sentences([sentence`They differ.`, by(...what)]),
  unclear: (...what) => sentences([sentence`No clear difference.`, by(...what)]),
  plain: by,
  same: (label) => sentence`${label}: as good as the same in A and B.`,
  few: (in_) => sentence`Cannot be said: ${which[in_]} ${in_ === "both" ? "have" : "has"} fewer than 25.`,
  absent: (in_) => sentence`Cannot be said: ${which[in_]} ${in_ === "both" ? "have" : "has"} no such number.`,
  none: sentence`No single number stands for this figure: its table holds A, B and each difference.`,
  samePlace: sentence`This figure sets all places side by side already; A and B are not two of them.`,
  values: (a, b) => sentence`A ${a}, B ${b}.`,
  interval: (low, high, f) => sentence`Difference, ${f.interval}: ${low} to ${high}.`,
  noInterval: {
    release: sentence`The later release holds the earlier one's patients: the difference has no interval.`,
    overlap: sentence`Some are in both A and B: the difference has no interval.`,
    count: sentence`A count of everything has no interval.`,
    none: sentence`This number has no interval, nor has its difference.`,
  },
  ofSide: (in_, verdict) => sentence`${which[in_]}: ${verdict}`,
  method: sentence`Difference: A minus B; its interval is recovered from those of A and B (Newcombe 1998, method 10; Zou and Donner 2008).`,
  caution: sentence`Of 20 comparisons of what does not differ, about one seems to differ. A and B are not ranked: their patients may differ in much else.`,
  nothing: "nothing",
  otherPeriod: "another period …",
  unfold: "Show all of A and B",
};
