import { requirePositive } from "./guards.ts";

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
/** B₂ₖ / (2k (2k − 1)) for k = 1 … 7, B the Bernoulli numbers. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const LARGE = 12;

/**
 * The natural logarithm of the gamma function for x > 0, by Stirling's series.
 *
 * Small x is first raised by Γ(x + 1) = x Γ(x). Throws a RangeError for x ≤ 0.
 * Source: NIST Digital Library of Mathematical Functions, 5.11.1 and 5.5.1.
 */
export function logGamma(x: number): number {
  requirePositive("logGamma", "x", x);
  let raised = x;
  let product = 1;
  while (raised < LARGE) {
    product *= raised;
    raised += 1;
  }
  const inverseSquare = 1 / (raised * raised);
  const series = STIRLING.reduceRight((sum, coefficient) => sum * inverseSquare + coefficient, 0) / raised;
  return (raised - 0.5) * Math.log(raised) - raised + HALF_LOG_TWO_PI + series - Math.log(product);
}
