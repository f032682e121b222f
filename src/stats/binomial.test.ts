import libraryCdf from "@stdlib/stats-base-dists-binomial-cdf";
import libraryQuantile from "@stdlib/stats-base-dists-binomial-quantile";
import { describe, expect, test } from "vitest";
import { binomialCdf, binomialQuantile } from "./binomial.ts";
import { expectNear } from "./reference.testing.ts";

describe("binomial distribution", () => {
  test("agrees with an independent library", () => {
    for (const [n, p] of [
      [1, 0.3],
      [22, 0.391],
      [150, 0.02],
      [400, 0.85],
    ] as const) {
      for (let k = -1; k <= n; k++) expectNear(binomialCdf(k, n, p), libraryCdf(k, n, p), 1e-12);
      for (const probability of [0.001, 0.025, 0.5, 0.975, 0.999]) {
        expect(binomialQuantile(probability, n, p)).toBeCloseTo(libraryQuantile(probability, n, p), 10);
      }
    }
  });

  test("takes a quantile that falls exactly on a value", () => {
    expect(binomialQuantile(0.25, 2, 0.5)).toBe(0);
    expect(binomialQuantile(0.75, 2, 0.5)).toBe(1);
  });

  test("knows the certain cases", () => {
    expect(binomialQuantile(0.5, 10, 0)).toBe(0);
    expect(binomialQuantile(0.5, 10, 1)).toBe(10);
    expect(binomialQuantile(1, 10, 0.5)).toBe(10);
    expect(binomialCdf(9, 10, 1)).toBe(0);
  });

  test("refuses parameters outside their range", () => {
    expect(() => binomialCdf(1, 2.5, 0.5)).toThrow("n");
    expect(() => binomialCdf(1, 2, 1.5)).toThrow("p");
    expect(() => binomialQuantile(2, 2, 0.5)).toThrow("probability");
  });
});
