import { bisect } from "./bisect.ts";
import { requirePositive, requireProbability } from "./guards.ts";
import { logGamma } from "./log-gamma.ts";

const TINY = 1e-300;
const MOST_TERMS = 1e6;

/**
 * The regularised incomplete beta function Iₓ(a, b): the distribution function of a beta(a, b) variable at x.
 *
 * a, b > 0, 0 ≤ x ≤ 1; throws a RangeError otherwise. Own code, because the library's bundle is some 50 kB
 * compressed. Source: NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction) and 8.17.4.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  requireProbability("incompleteBeta", "x", x);
  requirePositive("incompleteBeta", "a", a);
  requirePositive("incompleteBeta", "b", b);
  if (x === 0 || x === 1) return x;
  return x < (a + 1) / (a + b + 2) ? lowerTail(x, a, b) : 1 - lowerTail(1 - x, b, a);
}

/** The x at which Iₓ(a, b) = probability: the quantile function of a beta(a, b) variable. */
export function betaQuantile(probability: number, a: number, b: number): number {
  requireProbability("betaQuantile", "probability", probability);
  return bisect((x) => incompleteBeta(x, a, b) - probability, 0, 1);
}

function lowerTail(x: number, a: number, b: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / a;
  return front / continuedFraction(x, a, b);
}

/** 1 + d₁/(1 + d₂/(1 + …)) by Lentz's method. */
function continuedFraction(x: number, a: number, b: number): number {
  let value = 1;
  let c = 1;
  let d = 0;
  for (let term = 1; term < MOST_TERMS; term++) {
    const m = Math.floor(term / 2);
    const numerator =
      term % 2 === 0
        ? (m * (b - m) * x) / ((a + term - 1) * (a + term))
        : (-(a + m) * (a + b + m) * x) / ((a + term - 1) * (a + term));
    d = 1 / awayFromZero(1 + numerator * d);
    c = awayFromZero(1 + numerator / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) return value;
  }
  throw new RangeError(`incompleteBeta did not converge at x = ${x}, a = ${a}, b = ${b}; a and b may be too large`);
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
