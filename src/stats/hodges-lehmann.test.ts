import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { hodgesLehmann } from "./hodges-lehmann.ts";
import { each, expectNear, referenceCases } from "./reference.testing.ts";

const cases = z.object({
  differences: z.array(z.number()),
  hodges_lehmann: z.number(),
  wilcoxon_interval: z.tuple([z.number(), z.number()]),
});

describe("hodgesLehmann", () => {
  test("agrees with R in all reference cases", () => {
    for (const known of referenceCases("hodges_lehmann", cases)) {
      const result = hodgesLehmann(each(known.differences));
      expectNear(result?.estimate, known.hodges_lehmann);
      expect(Math.abs((result?.low ?? Number.NaN) - known.wilcoxon_interval[0])).toBeLessThan(1e-3);
      expect(Math.abs((result?.high ?? Number.NaN) - known.wilcoxon_interval[1])).toBeLessThan(1e-3);
    }
  });

  // R: wilcox.test(d, conf.int = TRUE, exact = FALSE, correct = TRUE)$conf.int; estimate: median of all Walsh averages
  test.each([
    [[-4, -16, -4, -17, -12, 3, -20, -2, 5, 0, -9, -6, -23, -17, 9, -10, -27, 3, 1, -1, -26, -8, -4, 2], -7, -12.5, -3],
    [
      [
        -2, -10, -6, -5, -1, -10, 5, -6, -14, -14, -11, -14, 4, -20, -9, 5, -26, -2, -1, -9, 4, -1, -8, 7, -9, -9, -3,
        -5, -9, -19, -15, 1, 2, 3, 0, -15, 10, -10, -18, -15, -31, -3, -14, -6, -8,
      ],
      -7,
      -9.5,
      -4.5,
    ],
  ])("gives R's interval (R stops its search at 1e-4)", (differences, estimate, low, high) => {
    expect(hodgesLehmann(each(differences))).toEqual({ estimate, low, high });
  });

  test("is the median of the Walsh averages written out", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -12, max: 12 }), { minLength: 8, maxLength: 30 }), (differences) => {
        const result = hodgesLehmann(each(differences));
        fc.pre(result !== null);
        const walsh = differences.flatMap((one, index) => differences.slice(index).map((other) => (one + other) / 2));
        walsh.sort((a, b) => a - b);
        const middle = (walsh.length - 1) / 2;
        const median = ((walsh[Math.floor(middle)] ?? 0) + (walsh[Math.ceil(middle)] ?? 0)) / 2;
        expect(result?.estimate).toBe(median);
      }),
    );
  });

  test("turns round with the sign of the differences", () => {
    const differences = [-8, -6, -5, -3, -3, -2, 0, 1, 4, -9];
    const forth = hodgesLehmann(each(differences));
    const back = hodgesLehmann(each(differences.map((day) => -day)));
    expect(forth).not.toBeNull();
    expect(back).toEqual({ estimate: -(forth?.estimate ?? 0), low: -(forth?.high ?? 0), high: -(forth?.low ?? 0) });
  });

  // numpy: the statistic is 2.29 between 49 and 49.5, -0.77 between 49.5 and 50, -3.82 above 50
  test("takes hundreds of thousands of pairs as counts", () => {
    const counts = Array.from({ length: 400 }, (_, index) => ({ days: index - 150, count: 1250 }));
    expect(hodgesLehmann(counts)).toEqual({ estimate: 49.5, low: 49.5, high: 50 });
  });

  test("is null where too few differ from 0 for 95 %", () => {
    expect(hodgesLehmann([])).toBeNull();
    expect(hodgesLehmann([{ days: 0, count: 50 }])).toBeNull();
    expect(hodgesLehmann(each([1, 2, 4]))).toBeNull();
  });

  test("refuses broken days", () => {
    expect(() => hodgesLehmann(each([0.5]))).toThrow("0.5");
  });
});
