import type { PanelWords } from "../../../define/panel.ts";
import { enough } from "../../../stats/few.ts";
import { type ValueCount, valueQuantile } from "../../../stats/value-quantile.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import type { Held, Limited } from "./model.ts";

export type QualityWords = PanelWords<Said> & {
  readonly classesTitle: string;
  readonly metricsTitle: string;
  /** Between the limits of a metric: "10 to 20", "at least 10". */
  readonly limits: (course: Pick<Limited, "lower" | "upper">, f: Format) => string;
  readonly othersTitle: string;
  /** How many metrics have no small chart, and what asks for them. */
  readonly folded: (metrics: number) => string;
  readonly unfold: (metrics: number) => string;
  readonly classMark: (course: Limited, names: Names, f: Format) => string;
  /** The values of a metric over all months. */
  readonly spread: (course: Limited, names: Names, f: Format) => string;
  readonly mark: (course: Limited, at: MonthOf, names: Names, f: Format) => string;
};
/** A month of which the median is known. */
export type MonthOf = Held & { readonly month: string; readonly median: number };

/** "82 %, 310 of 378"; without a percentage where there are too few. */
export const outsideText = ({ outside: { events, trials, estimate } }: Held, f: Format): string =>
  `${enough(trials) ? `${f.percent(estimate.value)}, ` : ""}${f.of(events, trials)}`;

/** A value as the laboratory writes it: as many digits as it has. */
export function exact(value: number, f: Format): string {
  if (Number.isInteger(value)) return f.count(value);
  const [, decimals = ""] = String(value).split(".");
  return f.number(value, Math.min(4, decimals.length));
}

/** Quartiles of the values as the laboratory writes them; dashes without values. */
export function quartiles(distribution: readonly ValueCount[], f: Format): readonly [string, string, string] {
  const told = (share: number): string => {
    const value = valueQuantile(distribution, share);
    return value === null ? "–" : exact(value, f);
  };
  return [told(0.25), told(0.5), told(0.75)];
}
