import type { Format } from "../../words/format.ts";
import type { Names } from "../../words/names.ts";
import type { PanelWords } from "../panel.ts";
import type { QualityModel, QualityRow } from "./stats.ts";

export type QualityWords = PanelWords<QualityModel> & {
  /** Why there is nothing; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: QualityModel, filtered: boolean) => string;
  readonly classesTitle: string;
  readonly metricsTitle: string;
  readonly outside: (row: QualityRow, f: Format) => string;
  readonly limits: (row: QualityRow, f: Format) => string;
  readonly classMark: (row: QualityRow, names: Names, f: Format) => string;
  readonly mark: (row: QualityRow, names: Names, f: Format) => string;
};

/** A value as the laboratory writes it: as many digits as it has. */
export function exact(value: number, f: Format): string {
  if (Number.isInteger(value)) return f.count(value);
  const [, decimals = ""] = String(value).split(".");
  return f.number(value, Math.min(4, decimals.length));
}
