import type { PanelWords } from "../../../define/panel.ts";
import type { Estimate } from "../../../stats/interval.ts";
import type { Format } from "../../../words/format.ts";
import type { Competing, DecisionModel, Ended, EndRow } from "./stats.ts";

export type DecisionWords = PanelWords<DecisionModel> & {
  /** Why there are no curves; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: DecisionModel, filtered: boolean) => string;
  readonly axis: (f: Format) => string;
  readonly cause: Readonly<Record<Competing, string>>;
  readonly received: (ended: Ended, f: Format) => string;
  readonly noSample: string;
  /** Beside the specimen's name: how many had the report when the board met. */
  readonly board: (row: EndRow, f: Format) => string;
  readonly boardMark: (row: EndRow, f: Format) => string;
  readonly mark: (ended: Ended, day: number, f: Format) => string;
  /** What is not drawn because it lies beyond the axis; empty when nothing does. */
  readonly beyond: (ended: readonly Ended[], last: number, f: Format) => string;
};

export const estimate = ({ share, share_low, share_high }: EndRow): Estimate | null =>
  share === null || share_low === null || share_high === null
    ? null
    : { value: share, low: share_low, high: share_high };

/** Those that ended so, whatever the day. */
export const eventsOf = ({ causes }: Ended, cause: Competing): number =>
  causes.find((row) => row.cause === cause)?.events ?? 0;

/** Ends and pending ones that lie after a day. */
export const endsAfter = ({ ends }: Ended, day: number): number =>
  ends.reduce((sum, each) => (each.days > day ? sum + each.count : sum), 0);
