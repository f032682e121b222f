import { requireCount } from "./guards.ts";
import { type Interval, Z95 } from "./interval.ts";

/** Additive sums over n units of two measures: Σx, Σy, Σx², Σy², Σxy. */
export type RatioSums = {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
};

/**
 * The 95 % interval of the ratio of two means, x̄ ÷ ȳ, both of the same units and so with their covariance: the ratios R
 * for which x̄ − Rȳ lies within 1.96 standard errors of zero.
 *
 * In the unit of x per unit of y. Null where it is not bounded: fewer than 2 units, or ȳ itself within 1.96 standard errors
 * of zero. Throws a RangeError for sums that are not finite.
 * Source: Fieller 1954, J R Stat Soc B 16:175–185.
 */
export function fieller({ n, x, y, xx, yy, xy }: RatioSums): Interval | null {
  requireCount("fieller", "n", n);
  for (const sum of [x, y, xx, yy, xy])
    if (!Number.isFinite(sum)) throw new RangeError(`fieller needs finite sums; got ${sum}`);
  if (n < 2) return null;
  const [meanX, meanY] = [x / n, y / n];
  // z² times the variances and the covariance of the means.
  const scale = Z95 ** 2 / (n * (n - 1));
  const varX = (xx - n * meanX ** 2) * scale;
  const varY = (yy - n * meanY ** 2) * scale;
  const cov = (xy - n * meanX * meanY) * scale;
  const a = meanY ** 2 - varY;
  if (a <= 0) return null;
  const b = meanX * meanY - cov;
  const half = Math.sqrt(Math.max(0, b ** 2 - a * (meanX ** 2 - varX)));
  // The ratio itself lies within; where nothing varies, rounding would put it just outside.
  const ratio = x / y;
  return { low: Math.min(ratio, (b - half) / a), high: Math.max(ratio, (b + half) / a) };
}
