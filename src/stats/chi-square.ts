import { requirePositive } from "./guards.ts";
import { logGamma } from "./log-gamma.ts";

const tiny = 1e-300;
const close = 1e-15;
const most = 10_000;

/** The lower regularised gamma function by its series (DLMF 8.7.1); for x below a + 1. */
function lowerBySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < most && term > sum * close; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** The upper one by its continued fraction (DLMF 8.9.2), after Lentz. */
function upperByFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let product = d;
  for (let n = 1; n < most; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b || tiny);
    c = b + numerator / c || tiny;
    product *= c * d;
    if (Math.abs(c * d - 1) < close) break;
  }
  return product * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/**
 * The probability that a chi-square variable with `df` degrees of freedom is at least `x`.
 *
 * The upper regularised gamma function Q(df / 2, x / 2). Throws a RangeError unless df > 0 and x ≥ 0.
 * Source: NIST Digital Library of Mathematical Functions, 8.7.1 and 8.9.2.
 */
export function chiSquareUpper(x: number, df: number): number {
  requirePositive("chiSquareUpper", "degrees of freedom", df);
  if (x === 0) return 1;
  requirePositive("chiSquareUpper", "x", x);
  const [a, half] = [df / 2, x / 2];
  return half < a + 1 ? 1 - lowerBySeries(a, half) : upperByFraction(a, half);
}
