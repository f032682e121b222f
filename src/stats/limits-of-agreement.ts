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

/** Additive sums of the natural logarithms of ratios y ÷ x: their number, Σ and Σ². */
export type LogRatioSums = { readonly n: number; readonly sum: number; readonly squares: number };

/**
 * The geometric mean of ratios with its 95 % interval, and the 95 % limits of agreement as ratios, each with its own, from
 * sums of logarithms: for measurements that differ the more the larger they are.
 *
 * Ratios, without a unit. Null for fewer than 2 pairs. Throws a RangeError for sums that are not finite.
 * Source: Bland and Altman 1999, Stat Methods Med Res 8:135–160, section 3.1.
 */
export function ratioLimits({ n, sum, squares }: LogRatioSums): {
  readonly ratio: Estimate;
  readonly lower: Estimate;
  readonly upper: Estimate;
} | null {
  const logs = { n, sx: 0, sy: sum, sxx: 0, syy: squares, sxy: 0 };
  const [spread, limits] = [blandAltman(logs), limitsOfAgreement(logs)];
  if (spread === null || limits === null) return null;
  const half = (Z95 * spread.sd) / Math.sqrt(n);
  const asRatio = ({ value, low, high }: Estimate): Estimate => ({
    value: Math.exp(value),
    low: Math.exp(low),
    high: Math.exp(high),
  });
  return {
    ratio: asRatio({ value: spread.bias, low: spread.bias - half, high: spread.bias + half }),
    lower: asRatio(limits.lower),
    upper: asRatio(limits.upper),
  };
}
