import { type Estimate, Z95 } from "./interval.ts";
import { blandAltman, type PairSums } from "./lin.ts";

/**
 * The lower and the upper 95 % limit of agreement, each with its own 95 % interval, from additive sums of pairs (x, y).
 *
 * In the unit of x and y. Null for fewer than 2 pairs. Throws a RangeError for sums that are not finite.
 * Source: Bland and Altman 1999, Stat Methods Med Res 8:135–160, variance of a limit s² (1/n + z² ÷ 2(n − 1)).
 */
export function limitsOfAgreement(sums: PairSums): { readonly lower: Estimate; readonly upper: Estimate } | null {
  const spread = blandAltman(sums);
  if (spread === null) return null;
  const { sd, low, high } = spread;
  const half = Z95 * sd * Math.sqrt(1 / sums.n + Z95 ** 2 / (2 * (sums.n - 1)));
  const around = (value: number): Estimate => ({ value, low: value - half, high: value + half });
  return { lower: around(low), upper: around(high) };
}
