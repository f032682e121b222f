import type { ValueCount } from "./stats.ts";

/** The sample quantile of type 7 (Hyndman and Fan 1996) of values with their counts, ascending; null without any. */
export function quantile(distribution: readonly ValueCount[], share: number): number | null {
  const n = distribution.reduce((sum, { samples }) => sum + samples, 0);
  if (n === 0) return null;
  const at = (rank: number): number => {
    let seen = 0;
    return (
      distribution.find(({ samples }) => {
        seen += samples;
        return rank < seen;
      })?.value ?? 0
    );
  };
  const position = (n - 1) * share;
  const rank = Math.floor(position);
  return at(rank) + (position - rank) * (at(Math.min(rank + 1, n - 1)) - at(rank));
}

export const median = (distribution: readonly ValueCount[]): number | null => quantile(distribution, 0.5);
