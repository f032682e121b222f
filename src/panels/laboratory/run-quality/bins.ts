import { type ValueCount, valueQuantile } from "../../../stats/value-quantile.ts";

export type Bin = { readonly from: number; readonly to: number; readonly samples: number };

/** Where most values lie: the middle 95 %, so that a few far ones do not flatten a chart; null without values. */
export function middle(distribution: readonly ValueCount[]): readonly [low: number, high: number] | null {
  const [low, high] = [valueQuantile(distribution, 0.025), valueQuantile(distribution, 0.975)];
  return low === null || high === null ? null : [low, high];
}

/** Samples by value in `n` bins of equal width from `low` to `high`; what lies beyond is counted in the outermost. */
export function binned(distribution: readonly ValueCount[], low: number, high: number, n: number): readonly Bin[] {
  const wide = (high - low) / n;
  const sums = Array.from({ length: n }, () => 0);
  for (const { value, samples } of distribution) {
    const at = wide > 0 ? Math.max(0, Math.min(n - 1, Math.floor((value - low) / wide))) : 0;
    sums[at] = (sums[at] ?? 0) + samples;
  }
  return sums.map((samples, i) => ({ from: low + wide * i, to: low + wide * (i + 1), samples }));
}
