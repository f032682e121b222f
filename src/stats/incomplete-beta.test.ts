import libraryBetaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import { describe, expect, test } from "vitest";
import { betaQuantile, incompleteBeta } from "./incomplete-beta.ts";
import { expectNear } from "./reference.testing.ts";

describe("incompleteBeta", () => {
  // scipy: special.betainc(a, b, x)
  test.each([
    [0.3, 2.5, 7.25, 0.6604822735819071],
    [0.001, 0.4, 500, 0.7479978771465243],
    [0.42, 5000, 7000, 0.7706878535437831],
    [0.2503, 1e6, 3e6, 0.9170446576408684],
  ])("gives scipy's value at %f of (%f, %f)", (x, a, b, expected) => {
    expectNear(incompleteBeta(x, a, b), expected, 1e-8);
  });

  test("runs from 0 to 1", () => {
    expect(incompleteBeta(0, 3, 4)).toBe(0);
    expect(incompleteBeta(1, 3, 4)).toBe(1);
  });

  test("refuses x outside 0 to 1 and parameters not above 0", () => {
    expect(() => incompleteBeta(1.1, 2, 3)).toThrow("x");
    expect(() => incompleteBeta(0.5, 0, 3)).toThrow("a");
    expect(() => incompleteBeta(0.5, 2, Number.NaN)).toThrow("b");
  });
});

describe("betaQuantile", () => {
  test("agrees with an independent library", () => {
    for (const probability of [0.001, 0.025, 0.5, 0.975]) {
      for (const [a, b] of [
        [1, 20],
        [0.5, 0.5],
        [13, 65],
        [310, 69],
        [4000, 12],
      ] as const) {
        expectNear(betaQuantile(probability, a, b), libraryBetaQuantile(probability, a, b), 1e-10);
      }
    }
  });

  test("refuses a probability outside 0 to 1", () => {
    expect(() => betaQuantile(-0.1, 2, 3)).toThrow("probability");
  });
});
