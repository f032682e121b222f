import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { BatchModel, BatchRow } from "./stats.ts";

export type BatchWords = PanelWords<BatchModel> & {
  /** Why there are no bars; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: BatchModel, filtered: boolean) => string;
  readonly size: (size: number, f: Format) => string;
  readonly sizes: string;
  readonly none: string;
  readonly undated: string;
  readonly median: string;
  readonly samples: string;
  readonly axis: (f: Format) => string;
  readonly key: string;
  readonly cut: string;
  readonly mark: (row: BatchRow, f: Format) => string;
};

/** Days without unit: whole as they are, else with one decimal. */
export const bare = (days: number | null, f: Format): string =>
  days === null ? "–" : f.number(days, Number.isInteger(days) ? 0 : 1);

/** The median, and where 90 % lie, of samples that were there in any number. */
export const known = (row: BatchRow): number => (row.samples ?? 0) - (row.unknown ?? 0);
