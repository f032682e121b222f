import { describe, expect, test } from "vitest";
import { negativeBinomialCdf, negativeBinomialPmf, negativeBinomialQuantile } from "./negative-binomial.ts";
import { expectNear } from "./reference.testing.ts";

describe("negative binomial distribution", () => {
  // scipy: nbinom.cdf(7, 2.35, .31); nbinom.pmf(7, 2.35, .31)
  test("gives the values made with scipy", () => {
    expectNear(negativeBinomialCdf(7, 2.35, 0.31), 0.7624425117168243, 1e-12);
    expectNear(negativeBinomialPmf(7, 2.35, 0.31), 0.06728470108362884, 1e-12);
  });

  test("has a distribution function that sums its mass", () => {
    let sum = 0;
    for (let k = 0; k <= 60; k++) {
      sum += negativeBinomialPmf(k, 3.7, 0.2);
      expectNear(negativeBinomialCdf(k, 3.7, 0.2), sum, 1e-12);
    }
  });

  // R: qnbinom(c(.025, .1, .25, .5, .75, .9, .975), size = .9 + 28, prob = (1.72 + 30) / (1.72 + 30 + 14))
  test("gives R's quantiles", () => {
    const quantiles = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];
    const prob = (1.72 + 30) / (1.72 + 30 + 14);
    expect(quantiles.map((p) => negativeBinomialQuantile(p, 28.9, prob))).toEqual([5, 8, 10, 12, 15, 18, 22]);
  });

  test("has quantiles that are the first to reach their probability", () => {
    for (const p of [0.01, 0.3, 0.5, 0.99, 0.99999]) {
      const k = negativeBinomialQuantile(p, 0.4, 0.03);
      expect(negativeBinomialCdf(k, 0.4, 0.03)).toBeGreaterThanOrEqual(p);
      expect(negativeBinomialCdf(k - 1, 0.4, 0.03)).toBeLessThan(p);
    }
  });

  test("is 0 for sure where prob is 1, and never below 0", () => {
    expect(negativeBinomialPmf(0, 2, 1)).toBe(1);
    expect(negativeBinomialPmf(1, 2, 1)).toBe(0);
    expect(negativeBinomialCdf(0, 2, 1)).toBe(1);
    expect(negativeBinomialQuantile(0.9, 2, 1)).toBe(0);
    expect(negativeBinomialPmf(-1, 2, 0.5)).toBe(0);
    expect(negativeBinomialCdf(-1, 2, 0.5)).toBe(0);
    expect(negativeBinomialQuantile(0, 2, 0.5)).toBe(0);
  });

  test("refuses parameters outside their range", () => {
    expect(() => negativeBinomialPmf(1, 0, 0.5)).toThrow("size");
    expect(() => negativeBinomialCdf(1, 2, 0)).toThrow("prob");
    expect(() => negativeBinomialQuantile(1, 2, 0.5)).toThrow("below 1");
  });
});
