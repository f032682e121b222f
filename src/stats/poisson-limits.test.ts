import { expect, test } from "vitest";
import { poissonLimits, poissonQuantile } from "./poisson-limits.ts";

test("quantiles are the least numbers whose sum of probabilities reaches p", () => {
  // Mean 1: P(X ≤ 4) = 65 / 24 ÷ e = 0.99634, P(X ≤ 5) = 163 / 60 ÷ e = 0.99941.
  expect(poissonQuantile(0.9963, 1)).toBe(4);
  expect(poissonQuantile(0.9964, 1)).toBe(5);
  expect(poissonQuantile(Math.exp(-1) + 1e-12, 1)).toBe(1);
  expect(poissonQuantile(0, 3)).toBe(0);
  expect(() => poissonQuantile(0.5, 0)).toThrow(RangeError);
});
test("limits: one patient in seven months is no signal", () => {
  expect(poissonLimits(1)).toEqual({ mean: 1, lower: 0, upper: 5 });
  // Mean 1 / 7: P(X ≤ 1) = 8 / 7 × e^(-1/7) = 0.9907, P(X ≤ 2) = 0.9996.
  expect(poissonLimits(1 / 7).upper).toBe(2);
});
