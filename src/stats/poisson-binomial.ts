import { ROUNDING } from "./binomial.ts";
import { requireCount, requireProbability } from "./guards.ts";

/** So many trials, each with the same probability. */
export type Trials = { readonly trials: number; readonly p: number };

/**
 * The probabilities of 0, 1, 2 … events in trials that differ in their probability: the Poisson binomial distribution, exactly,
 * one trial after the other.
 *
 * Throws a RangeError for what is no count or no probability. Source: Hong 2013, Comput Stat Data Anal 59:41–51.
 */
export function poissonBinomial(groups: readonly Trials[]): readonly number[] {
  let mass = [1];
  for (const { trials, p } of groups) {
    requireCount("poissonBinomial", "trials", trials);
    requireProbability("poissonBinomial", "p", p);
    for (let i = 0; i < trials; i += 1) {
      let oneFewer = 0;
      mass = [...mass, 0].map((each) => {
        const now = each * (1 - p) + oneFewer * p;
        oneFewer = each;
        return now;
      });
    }
  }
  return mass;
}

/** The smallest k with P(X ≤ k) ≥ probability, of probabilities of 0, 1, 2 …; a probability that is reached but for rounding counts. */
export function quantileOf(mass: readonly number[], probability: number): number {
  requireProbability("quantileOf", "probability", probability);
  let reached = 0;
  const k = mass.findIndex((each) => {
    reached += each;
    return reached >= probability * (1 - ROUNDING);
  });
  return k < 0 ? mass.length - 1 : k;
}
