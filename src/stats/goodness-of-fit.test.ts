import { expect, test } from "vitest";
import { chiSquareUpper } from "./chi-square.ts";
import { goodnessOfFit } from "./goodness-of-fit.ts";

const cells = (observed: readonly number[], shares: readonly number[]) =>
  observed.map((n, i) => ({ observed: n, share: shares[i] ?? 0 }));
/** For an even number of degrees of freedom the tail is a Poisson sum. */
const evenTail = (x: number, df: number): number => {
  let term = Math.exp(-x / 2);
  let total = term;
  for (let j = 1; j < df / 2; j += 1) {
    term *= x / 2 / j;
    total += term;
  }
  return total;
};

test("the tail of the chi-square distribution", () => {
  for (const df of [2, 4, 10, 14, 40])
    for (const x of [0.1, 1, 3.7, 9.9901, 25, 60]) {
      const exact = evenTail(x, df);
      expect(Math.abs(chiSquareUpper(x, df) / exact - 1), `${x}, ${df}`).toBeLessThan(1e-10);
    }
  // The 95 % points of printed tables: qchisq(0.95, c(1, 3, 7, 13)) in R
  for (const [df, x] of [
    [1, 3.841459],
    [3, 7.814728],
    [7, 14.06714],
    [13, 22.36203],
  ] as const)
    expect(chiSquareUpper(x, df)).toBeCloseTo(0.05, 6);
  expect(chiSquareUpper(0, 3)).toBe(1);
  expect(() => chiSquareUpper(1, 0)).toThrow(RangeError);
});
test("R's own example: chisq.test(c(89, 37, 30, 28, 2), p = c(40, 20, 20, 15, 5), rescale.p = TRUE)", () => {
  const found = goodnessOfFit(cells([89, 37, 30, 28, 2], [0.4, 0.2, 0.2, 0.15, 0.05]));
  expect(found?.statistic).toBeCloseTo(9.9901, 4);
  expect(found?.df).toBe(4);
  expect(found?.p).toBeCloseTo(0.04059, 5);
});
test("cells of fewer than five expected are joined, and with fewer than two cells there is no test", () => {
  // 2, 3 and 4 of 100 expected: 9 together. Chi-square (5 - 9)² / 9 + (95 - 91)² / 91.
  const found = goodnessOfFit(cells([1, 1, 3, 95], [0.02, 0.03, 0.04, 0.91]));
  expect(found?.df).toBe(1);
  expect(found?.statistic).toBeCloseTo(16 / 9 + 16 / 91, 10);
  // 2 expected is too few by itself: joined with the next smallest, 38.
  expect(goodnessOfFit(cells([0, 40, 60], [0.02, 0.38, 0.6]))?.statistic).toBeCloseTo(0, 10);
  expect(goodnessOfFit(cells([2, 2], [0.5, 0.5]))).toBeNull();
  expect(goodnessOfFit(cells([4], [1]))).toBeNull();
});
test("a cell that nothing was expected in takes part in a joined one", () => {
  expect(goodnessOfFit(cells([50, 40, 10], [0.5, 0.5, 0]))?.df).toBe(1);
  expect(() => goodnessOfFit(cells([1], [0.5]))).toThrow(RangeError);
});
