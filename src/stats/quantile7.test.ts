import { describe, expect, test } from "vitest";
import { z } from "zod";
import { mean, quantile7 } from "./quantile7.ts";
import { each, expectNear, referenceCases } from "./reference.testing.ts";

const cases = z.object({ x: z.array(z.number()), q: z.array(z.number()), mean: z.number() });
const shares = [0.25, 0.5, 0.75, 0.9];

// R: quantile(x, c(.25, .5, .75, .9), type = 7); mean(x)
const x = [
  40, 15, 38, 13, 17, 15, 15, 21, 13, 20, 22, 10, 22, 15, 17, 13, 26, 18, 13, 4, 32, 13, 9, 26, 22, 28, 27, 17, 12, 6,
  46, 21, 35, 19, 11, 42, 16, 12, 21, 12, 42, 10, 9, 28, 14, 15, 26, 15, 13, 17, 12, 25, 54, 26, 25, 19, 28, 17,
];

describe("quantile7", () => {
  test("agrees with R in all reference cases", () => {
    for (const known of referenceCases("quantile7", cases)) {
      shares.forEach((share, index) => {
        expectNear(quantile7(each(known.x), share), known.q[index] ?? Number.NaN);
      });
      expectNear(mean(each(known.x)), known.mean);
    }
  });

  test("gives R's quantiles and mean", () => {
    [13, 17, 26, 35.9].forEach((expected, index) => {
      expectNear(quantile7(each(x), shares[index] ?? 0), expected);
    });
    expectNear(mean(each(x)), 20.5);
  });

  test("takes counts as that many observations, negative days too", () => {
    const counts = [
      { days: 7, count: 2 },
      { days: -3, count: 1 },
      { days: 7, count: 1 },
    ];
    expect(quantile7(counts, 0)).toBe(-3);
    expect(quantile7(counts, 1)).toBe(7);
    expect(quantile7(counts, 0.25)).toBe(4.5);
    expect(mean(counts)).toBe(4.5);
  });

  test("is null without observations", () => {
    expect(quantile7([{ days: 4, count: 0 }], 0.5)).toBeNull();
    expect(mean([])).toBeNull();
  });

  test("refuses a share outside 0 to 1 and broken days", () => {
    expect(() => quantile7(each(x), 1.5)).toThrow("1.5");
    expect(() => mean(each([2.5]))).toThrow("2.5");
  });
});
