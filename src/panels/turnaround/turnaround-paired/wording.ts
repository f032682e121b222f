import type { PanelWords } from "../../../define/panel.ts";
import type { Estimate, Interval } from "../../../stats/interval.ts";
import type { Format } from "../../../words/format.ts";
import type { Bin } from "./bins.ts";
import type { Paired, PairedModel, PairedRow, Since } from "./stats.ts";

export type PairedWords = PanelWords<PairedModel> & {
  /** Why there are no dots; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: PairedModel, filtered: boolean) => string;
  readonly axis: (since: Since, f: Format) => string;
  readonly tissueFaster: string;
  readonly bloodFaster: string;
  readonly perDot: (patients: number, f: Format) => string;
  /** The shift with its interval, beside its mark. */
  readonly shift: (row: PairedRow, f: Format) => string;
  readonly shiftMark: (row: PairedRow, f: Format) => string;
  readonly mark: (bin: Bin, row: PairedRow, f: Format) => string;
  /** What lies beyond the axis on one side; empty when nothing does. */
  readonly beyond: (below: Bin, above: Bin, paired: Paired, f: Format) => string;
};

/** The blood report first, as a share with its interval. */
export const bloodFirst = ({ share, share_low, share_high }: PairedRow): Estimate | null =>
  share === null || share_low === null || share_high === null
    ? null
    : { value: share, low: share_low, high: share_high };

/** The shift, else (with too few differences for one) the median. */
export const centre = (row: PairedRow): number => row.shift_days ?? row.median_days ?? 0;

export const shiftInterval = ({ shift_low: low, shift_high: high }: PairedRow): Interval | null =>
  low === null || high === null ? null : { low, high };

/** Days without unit: whole as they are, else with one decimal. */
export const bare = (days: number, f: Format): string => f.number(days, Number.isInteger(days) ? 0 : 1);
