import { describe, expect, test } from "vitest";
import { z } from "zod";
import { blandAltman, linConcordance, type PairSums } from "./lin.ts";
import { expectNear, referenceCases } from "./reference.testing.ts";

const numbers = z.array(z.number());
const cases = z.object({
  tissue: numbers,
  blood: numbers,
  ccc: z.tuple([z.number(), z.number(), z.number()]),
  bias: z.number(),
  sd: z.number(),
});

function sums(x: readonly number[], y: readonly number[]): PairSums {
  const sum = (of: (x: number, y: number) => number) =>
    x.reduce((running, value, index) => running + of(value, y[index] ?? Number.NaN), 0);
  return {
    n: x.length,
    sx: sum((x) => x),
    sy: sum((_, y) => y),
    sxx: sum((x) => x * x),
    syy: sum((_, y) => y * y),
    sxy: sum((x, y) => x * y),
  };
}

// R: epiR::epi.ccc(x, y)$rho.c; mean(y - x); sd(y - x)
const x = [
  4.18, 1.33, 12.93, 8.94, 5.28, 11.16, 5.84, 15.95, 12.2, 16.65, 30.48, 1.74, 19.76, 13.36, 11.46, 5.37, 5.79, 3.81,
  5.68, 2.59, 15.25, 7.59, 7.3, 13.94, 5.16, 25.77, 22.08, 9.23, 8.69, 16.3, 2.32, 0.56, 1.05, 17.37, 8.82, 7.44, 10.64,
  9.88, 1.74, 4.67, 5.1, 16.93, 5.29, 4.85, 35.09, 2.37, 0.8, 14.59, 17.74, 16.75, 5.28, 4.24, 16.71, 23.2,
];
const y = [
  3.04, -1.14, 17.15, 15.33, 5.73, 8.97, 8.78, 18.56, 15.16, 23.86, 42.83, -5.69, 24.35, 14.54, 14.88, 4.5, 8.19, 11.38,
  5.34, 2.99, 12.22, 15.23, 6.44, 15.97, 2.77, 30.22, 26.69, 11.33, 12.08, 20.21, 5.32, 0.89, 5.89, 16.84, 11.34, 9.13,
  15.94, 11.75, 4.01, 2.74, 5.73, 15.09, 8.68, 12.04, 39.37, 0.57, 7.68, 16.31, 25.24, 18.38, 7.5, 3.44, 23.78, 26.36,
];

describe("linConcordance", () => {
  test("agrees with R in all reference cases", () => {
    for (const known of referenceCases("lin", cases)) {
      const ours = linConcordance(sums(known.tissue, known.blood));
      [ours?.value, ours?.low, ours?.high].forEach((value, index) => {
        expectNear(value, known.ccc[index] ?? Number.NaN);
      });
    }
  });

  test("gives R's concordance with its interval", () => {
    const concordance = linConcordance(sums(x, y));
    expectNear(concordance?.value, 0.887195845949974);
    expectNear(concordance?.low, 0.827639776655927);
    expectNear(concordance?.high, 0.926995359903005);
  });

  test("is 1 for equal pairs and −1 for mirrored ones", () => {
    expect(linConcordance(sums([1, 2, 5], [1, 2, 5]))).toEqual({ value: 1, low: 1, high: 1 });
    expect(linConcordance(sums([-1, 0, 1], [1, 0, -1]))).toEqual({ value: -1, low: -1, high: -1 });
  });

  test("has an interval around 0 without correlation", () => {
    const concordance = linConcordance(sums([1, -1, 1, -1, 2, -2], [1, 1, -1, -1, 0, 0]));
    expect(concordance?.value).toBe(0);
    expect(concordance?.low).toBeLessThan(0);
    expect(concordance?.high).toBe(-(concordance?.low ?? 0));
  });

  test("is null where it cannot be estimated", () => {
    expect(linConcordance(sums([1, 2], [1, 3]))).toBeNull();
    expect(linConcordance(sums([0.1, 0.1, 0.1], [1, 3, 2]))).toBeNull();
  });

  test("refuses sums that are not finite", () => {
    expect(() => linConcordance({ ...sums(x, y), sxy: Number.NaN })).toThrow("sxy");
    expect(() => linConcordance({ ...sums(x, y), n: 2.5 })).toThrow("n");
  });
});

describe("blandAltman", () => {
  test("agrees with R in all reference cases", () => {
    for (const known of referenceCases("lin", cases)) {
      const ours = blandAltman(sums(known.tissue, known.blood));
      expectNear(ours?.bias, known.bias);
      expectNear(ours?.sd, known.sd);
    }
  });

  test("gives R's bias and limits of agreement", () => {
    const agreement = blandAltman(sums(x, y));
    expectNear(agreement?.bias, 2.34611111111111);
    expectNear(agreement?.sd, 3.50771678503627);
    expectNear(agreement?.low, 2.34611111111111 - 1.959963984540054 * 3.50771678503627);
    expectNear(agreement?.high, 2.34611111111111 + 1.959963984540054 * 3.50771678503627);
  });

  test("has no spread where the difference is the same, and is null for one pair", () => {
    expect(blandAltman(sums([1, 2, 3], [3, 4, 5]))).toEqual({ bias: 2, sd: 0, low: 2, high: 2 });
    expect(blandAltman(sums([1], [2]))).toBeNull();
  });

  test("refuses sums that are not finite", () => {
    expect(() => blandAltman({ ...sums(x, y), sx: Number.POSITIVE_INFINITY })).toThrow("sx");
  });
});
