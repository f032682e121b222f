import type { PanelWords } from "../../../define/panel.ts";
import type { Standings } from "../../../questions/days/counts.ts";
import type { DaysSpread } from "../../../stats/quantile7.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import { isSupplied, type Unsupplied, type Walked } from "./model.ts";

export type SegmentWords = PanelWords<Said> & {
  readonly key: string;
  readonly steps: string;
  readonly spans: string;
  readonly median: string;
  readonly completed: string;
  readonly open: string;
  readonly axis: (f: Format) => string;
  readonly cut: string;
  readonly notSupplied: string;
  /** Why a line has no bar. */
  readonly noBar: (counts: Standings, f: Format) => string;
  /** What stands behind a number of samples. */
  readonly standing: Readonly<Record<Exclude<keyof Standings, "started">, string>>;
  readonly spread: (days: DaysSpread, f: Format) => string;
};

/** Days without unit: whole as they are, else with one decimal. */
export const bare = (days: number, f: Format): string => (Number.isInteger(days) ? f.count(days) : f.number(days, 1));

/** A line read out: its days, then how its samples stand. */
export function readingOf(line: Walked | Unsupplied, words: SegmentWords, names: Names, f: Format): string {
  const head = `${names.specimen(line.specimen)}, ${names.segment(line.segment).toLowerCase()}`;
  if (!isSupplied(line)) return `${head}: ${words.notSupplied}`;
  const { counts, days } = line;
  const told = (["completed", "pending", "endedWithoutReport", "unknown"] as const)
    .filter((each) => each === "completed" || counts[each] > 0)
    .map((each) => `${f.count(counts[each])} ${words.standing[each]}`)
    .join(", ");
  return days === null ? `${head}: ${told}` : `${head}: ${words.spread(days, f)}; ${told}`;
}
