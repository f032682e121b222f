import { requireCount } from "./guards.ts";
import { type Estimate, type Interval, Z95 } from "./interval.ts";

/** Additive sums of pairs (x, y): their number, Σx, Σy, Σx², Σy² and Σxy. */
export type PairSums = { n: number; sx: number; sy: number; sxx: number; syy: number; sxy: number };

/**
 * Lin's concordance correlation of pairs, from additive sums, with its 95 % interval on the z-transformed scale.
 *
 * Null for fewer than 3 pairs or where x or y does not vary. Throws a RangeError for sums that are not finite.
 * Sources: Lin 1989, Biometrics 45:255–268; variance as corrected in Lin 2000, Biometrics 56:324–325.
 */
export function linConcordance(sums: PairSums): Estimate | null {
  requireSums("linConcordance", sums);
  const { n, sx, sy, sxx, syy, sxy } = sums;
  if (n < 3) return null;
  const varianceX = sxx / n - (sx / n) ** 2;
  const varianceY = syy / n - (sy / n) ** 2;
  if (isRounding(varianceX, sxx / n) || isRounding(varianceY, syy / n)) return null;
  const covariance = sxy / n - (sx * sy) / n ** 2;
  const shift = (sy - sx) / n;
  const scale = Math.sqrt(varianceX * varianceY);

  const correlation = covariance / scale;
  const accuracy = (2 * scale) / (varianceX + varianceY + shift ** 2);
  const value = correlation * accuracy;
  if (isRounding(1 - Math.abs(value), 1))
    return { value: Math.sign(value), low: Math.sign(value), high: Math.sign(value) };

  const u2 = shift ** 2 / scale;
  const variance =
    ((1 - correlation ** 2) * accuracy ** 2 * (1 - value ** 2) +
      2 * accuracy * value ** 2 * (1 - value) * u2 -
      (accuracy ** 2 * value ** 2 * u2 ** 2) / 2) /
    (n - 2);
  const half = (Z95 * Math.sqrt(Math.max(0, variance))) / (1 - value ** 2);
  const z = Math.atanh(value);
  return { value, low: Math.tanh(z - half), high: Math.tanh(z + half) };
}

/**
 * The Bland-Altman bias (mean of y − x), its standard deviation and the 95 % limits of agreement, from additive sums.
 *
 * In the unit of x and y. Null for fewer than 2 pairs. Throws a RangeError for sums that are not finite.
 * Source: Bland and Altman 1986, Lancet 327:307–310.
 */
export function blandAltman(sums: PairSums): (Interval & { bias: number; sd: number }) | null {
  requireSums("blandAltman", sums);
  const { n, sx, sy, sxx, syy, sxy } = sums;
  if (n < 2) return null;
  const bias = (sy - sx) / n;
  const sd = Math.sqrt(Math.max(0, sxx + syy - 2 * sxy - n * bias ** 2) / (n - 1));
  return { bias, sd, low: bias - Z95 * sd, high: bias + Z95 * sd };
}

function requireSums(method: string, sums: PairSums): void {
  requireCount(method, "n", sums.n);
  for (const [name, sum] of Object.entries(sums)) {
    if (!Number.isFinite(sum)) throw new RangeError(`${method} needs finite sums; got ${name} = ${sum}`);
  }
}

/** Whether a difference is no more than the rounding of what it was taken from. */
function isRounding(difference: number, from: number): boolean {
  return difference <= 1e-13 * from;
}
