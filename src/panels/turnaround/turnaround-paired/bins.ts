import type { Specimen } from "../../../cubes/codes.ts";
import { ends } from "../../../marks/ends.ts";
import { type DayCounts, total } from "../../../stats/day-counts.ts";
import { quantile7 } from "../../../stats/quantile7.ts";

/** Patients whose difference lies in [from, to], whole days. */
export type Bin = { readonly from: number; readonly to: number; readonly count: number };
/** Patients beyond one end of the axis, and how far out the last of them lies, in days. */
export type Beyond = { readonly count: number; readonly farthest: number };
export type Binned = {
  readonly bins: readonly Bin[];
  /** Days in a bin. */
  readonly width: number;
  /** First and last day of the axis. */
  readonly first: number;
  readonly last: number;
  /** Null where nobody lies beyond it. */
  readonly below: Beyond | null;
  readonly above: Beyond | null;
};

const weeksWide = [1, 2, 4, 13, 26, 52, 104];

/**
 * Cuts differences into bins of equal width (days, or weeks of `week` days), one of which starts at 0, no more than `most`. A few far outliers do not
 * stretch the axis: the middle 98 % and as much again on either side are shown, the rest is counted below and above.
 */
export function binned(differences: DayCounts, most: number, week = 7): Binned {
  const low = Math.min(0, quantile7(differences, 0.01) ?? 0);
  const high = Math.max(0, quantile7(differences, 0.99) ?? 0);
  const reach = Math.max(7, (high - low) / 2);
  const inside = differences.filter(({ days }) => days >= low - reach && days <= high + reach);
  const own = inside.map(({ days }) => days);
  const [least, largest] = ends("days", [Math.min(0, ...own), Math.max(0, ...own)]);
  const widths = [1, 2, ...weeksWide.map((weeks) => weeks * week)];
  const fits = (days: number): boolean => Math.floor(largest / days) - Math.floor(least / days) < most;
  const width = widths.find(fits) ?? largest - least + 1;
  const [start, end] = [Math.floor(least / width), Math.floor(largest / width) + 1];
  const [first, last] = [start * width, end * width - 1];
  return {
    bins: Array.from({ length: end - start }, (_, i) => {
      const from = (start + i) * width;
      const to = from + width - 1;
      return { from, to, count: total(differences.filter(({ days }) => days >= from && days <= to)) };
    }),
    width,
    first,
    last,
    below: beyond(differences.filter(({ days }) => days < first)),
    above: beyond(differences.filter(({ days }) => days > last)),
  };
}

const beyond = (outside: DayCounts): Beyond | null =>
  outside.length === 0
    ? null
    : { count: total(outside), farthest: Math.max(...outside.map(({ days }) => Math.abs(days))) };

/** Which specimen took longer in a bin, and by how many days, from the nearer to the farther; `or_equal` where the bin holds 0. */
export function spanOf({ from, to }: Bin) {
  const slow: Specimen = from < 0 && to < 0 ? "blood" : "tissue";
  const [near, far] = [Math.min(Math.abs(from), Math.abs(to)), Math.max(Math.abs(from), Math.abs(to))];
  const equal = from === 0 && to === 0 ? "equal" : from <= 0 && to >= 0 ? "or_equal" : "longer";
  return { slow, near, far, equal } as const;
}
