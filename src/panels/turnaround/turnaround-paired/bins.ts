import { type DayCounts, total } from "../../../stats/day-counts.ts";
import { quantile7 } from "../../../stats/quantile7.ts";

/** Patients whose difference lies in [from, to], whole days. */
export type Bin = { readonly from: number; readonly to: number; readonly count: number };
export type Binned = {
  readonly bins: readonly Bin[];
  readonly width: number;
  readonly below: Bin;
  readonly above: Bin;
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
  const first = Math.min(0, ...inside.map(({ days }) => days));
  const last = Math.max(0, ...inside.map(({ days }) => days));
  const widths = [1, 2, ...weeksWide.map((weeks) => weeks * week)];
  const width = widths.find((days) => Math.floor(last / days) - Math.floor(first / days) < most) ?? last - first + 1;
  const start = Math.floor(first / width);
  const bins = Array.from({ length: Math.floor(last / width) - start + 1 }, (_, i) =>
    between(differences, (start + i) * width, (start + i + 1) * width - 1),
  );
  return {
    bins,
    width,
    below: between(differences, Number.NEGATIVE_INFINITY, start * width - 1),
    above: between(differences, (bins.at(-1)?.to ?? 0) + 1, Number.POSITIVE_INFINITY),
  };
}

const between = (differences: DayCounts, from: number, to: number): Bin => ({
  from,
  to,
  count: total(differences.filter(({ days }) => days >= from && days <= to)),
});
