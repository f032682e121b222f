import { describe, expect, test } from "vitest";
import { z } from "zod";
import { expectNear, referenceCases } from "./reference.testing.ts";
import { xmrLimits, xmrSignals } from "./xmr.ts";

const cases = z.object({ x: z.array(z.number()), mean: z.number(), lower: z.number(), upper: z.number() });

describe("xmrLimits", () => {
  test("agrees with R in all reference cases", () => {
    for (const known of referenceCases("xmr", cases)) {
      const limits = xmrLimits(known.x);
      expectNear(limits.mean, known.mean);
      expectNear(limits.lower, known.lower);
      expectNear(limits.upper, known.upper);
    }
  });

  // R: mean(x); mean(x) -/+ 2.66 * mean(abs(diff(x)))
  test("gives R's limits", () => {
    const limits = xmrLimits([17, 17, 11, 28, 17, 18, 21, 19, 22]);
    expectNear(limits.mean, 18.8888888888889);
    expectNear(limits.lower, 4.59138888888889);
    expectNear(limits.upper, 33.1863888888889);
    expect(limits.meanMovingRange).toBe(43 / 8);
  });

  test("refuses fewer than two values and values that are none", () => {
    expect(() => xmrLimits([4])).toThrow("at least 2");
    expect(() => xmrLimits([4, Number.NaN])).toThrow("NaN");
  });
});

describe("xmrSignals", () => {
  const limits = { mean: 0, lower: -3, upper: 3 };

  test("marks a point outside, not one on a limit", () => {
    expect(xmrSignals([0, 3, 0, 0, -3.1], limits)).toEqual([{ index: 4, rule: "outside" }]);
  });

  test("marks the eighth and later points on one side", () => {
    const values = [1, 1, 1.5, 1, 1, 1.5, 1, 1, 1];
    expect(xmrSignals(values, limits)).toEqual([
      { index: 7, rule: "run_of_8" },
      { index: 8, rule: "run_of_8" },
    ]);
    expect(xmrSignals(values.slice(0, 7), limits)).toEqual([]);
    expect(xmrSignals([1, 1, 1.5, 0, 1, 1.5, 1, 1, 1], limits)).toEqual([]);
  });

  test("marks the sixth point rising or falling, not five nor a level step", () => {
    expect(xmrSignals([-1, -0.5, 0, 0.5, 1, 1.5], limits)).toEqual([{ index: 5, rule: "trend_of_6" }]);
    expect(xmrSignals([1.5, 1, 0.5, 0, -0.5, -1], limits)).toEqual([{ index: 5, rule: "trend_of_6" }]);
    expect(xmrSignals([-1, -0.5, 0, 0.5, 1], limits)).toEqual([]);
    expect(xmrSignals([-1, -0.5, 0, 0, 0.5, 1, 1.5], limits)).toEqual([]);
  });

  test("marks the second of two in three near the same limit", () => {
    expect(xmrSignals([2.5, 0, 2.5], limits)).toEqual([{ index: 2, rule: "two_of_three" }]);
    expect(xmrSignals([-2.5, -2.5, 0], limits)).toEqual([{ index: 1, rule: "two_of_three" }]);
    expect(xmrSignals([2.5, 0, -2.5], limits)).toEqual([]);
    expect(xmrSignals([2.5, 0, 0, 2.5], limits)).toEqual([]);
  });

  test("names every rule a point meets", () => {
    expect(xmrSignals([2.5, 4], limits)).toEqual([
      { index: 1, rule: "outside" },
      { index: 1, rule: "two_of_three" },
    ]);
  });
});
