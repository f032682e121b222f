import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import { consecutive, type SegmentModel, type SegmentRow } from "./stats.ts";

export type SegmentWords = PanelWords<SegmentModel> & {
  /** Why there are no bars; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: SegmentModel, filtered: boolean) => string;
  readonly key: string;
  readonly steps: string;
  readonly spans: string;
  readonly median: string;
  readonly completed: string;
  readonly open: string;
  readonly axis: (f: Format) => string;
  readonly cut: string;
  /** Why a line has no bar. */
  readonly noBar: (row: SegmentRow, f: Format) => string;
  readonly mark: (row: SegmentRow, names: Names, f: Format) => string;
};

/** Sum over the consecutive steps, in which every sample waits in at most one. */
export const overSteps = ({ rows }: SegmentModel, key: "pending" | "unknown"): number =>
  rows.reduce((sum, row) => (consecutive.includes(row.segment) ? sum + (row[key] ?? 0) : sum), 0);

/** Days without unit: whole as they are, else with one decimal. */
export const bare = (days: number | null, f: Format): string =>
  days === null ? "–" : Number.isInteger(days) ? f.count(days) : f.number(days, 1);
