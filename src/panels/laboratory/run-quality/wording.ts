import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import { quantile } from "./median.ts";
import type { QualityModel, QualityRow, ValueCount } from "./stats.ts";

export type QualityWords = PanelWords<QualityModel> & {
  /** Why there is nothing; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: QualityModel, filtered: boolean) => string;
  readonly classesTitle: string;
  readonly metricsTitle: string;
  readonly outside: (row: QualityRow, f: Format) => string;
  readonly limits: (row: QualityRow, f: Format) => string;
  readonly classMark: (row: QualityRow, names: Names, f: Format) => string;
  /** The values of a metric over all months. */
  readonly spread: (row: QualityRow, distribution: readonly ValueCount[], names: Names, f: Format) => string;
  readonly mark: (row: QualityRow, names: Names, f: Format) => string;
};

/** A value as the laboratory writes it: as many digits as it has. */
export function exact(value: number, f: Format): string {
  if (Number.isInteger(value)) return f.count(value);
  const [, decimals = ""] = String(value).split(".");
  return f.number(value, Math.min(4, decimals.length));
}

/** Quartiles of the values as the laboratory writes them; dashes without values. */
export function quartiles(distribution: readonly ValueCount[], f: Format): readonly [string, string, string] {
  const told = (share: number): string => {
    const value = quantile(distribution, share);
    return value === null ? "–" : exact(value, f);
  };
  return [told(0.25), told(0.5), told(0.75)];
}
