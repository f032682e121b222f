import { expect, test } from "vitest";
import { Z95 } from "./interval.ts";
import { limitsOfAgreement, ratioLimits } from "./limits-of-agreement.ts";

/** Sums of n pairs whose differences have this mean and standard deviation, x being 0 throughout. */
const sums = (n: number, mean: number, sd: number) => ({
  n,
  sx: 0,
  sy: n * mean,
  sxx: 0,
  syy: (n - 1) * sd ** 2 + n * mean ** 2,
  sxy: 0,
});

// Bland and Altman 1986, Lancet 327:307–310, table 1: peak expiratory flow of 17 subjects (l/min), first reading of a Wright
// and of a mini Wright meter. They tell a mean difference of −2.1 with a standard deviation of 38.8.
const wright = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427];
const mini = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451];
test("gives what is published of a table that is published with it", () => {
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0);
  const ones = wright.map(() => 1);
  const limits = limitsOfAgreement({
    n: 17,
    sx: product(mini, ones),
    sy: product(wright, ones),
    sxx: product(mini, mini),
    syy: product(wright, wright),
    sxy: product(mini, wright),
  });
  const [low, high] = [limits?.lower.value ?? 0, limits?.upper.value ?? 0];
  expect(((low + high) / 2).toFixed(1)).toBe("-2.1");
  expect(((high - low) / 2 / Z95).toFixed(1)).toBe("38.8");
});
// By hand, of 50 differences with mean 2 and standard deviation 10: the variance of a limit is 100 (1/50 + 1.96² ÷ 98),
// that is 5.9199, and its root 2.4331.
test("gives each limit its own interval", () => {
  const { lower, upper } = limitsOfAgreement(sums(50, 2, 10)) ?? {};
  expect([lower?.value, upper?.value].map((x) => x?.toFixed(2))).toEqual(["-17.60", "21.60"]);
  expect([upper?.low, upper?.high].map((x) => x?.toFixed(2))).toEqual(["16.83", "26.37"]);
  expect([lower?.low, lower?.high].map((x) => x?.toFixed(2))).toEqual(["-22.37", "-12.83"]);
});
test("one pair has no limits; pairs that differ alike have limits without a width", () => {
  expect(limitsOfAgreement(sums(1, 3, 0))).toBeNull();
  expect(limitsOfAgreement(sums(9, 3, 0))?.upper).toEqual({ value: 3, low: 3, high: 3 });
});

// By hand, of four ratios 1, 2, 4 and 8: logarithms 0, 1, 2 and 3 times ln 2, mean 1.5 ln 2, standard deviation √(5/3) ln 2.
test("gives the geometric mean of ratios and their limits", () => {
  const told = ratioLimits({ n: 4, sum: 6 * Math.LN2, squares: 14 * Math.LN2 ** 2 });
  const sd = Math.sqrt(5 / 3);
  expect(told?.ratio.value).toBeCloseTo(2 ** 1.5, 12);
  expect(told?.ratio.high).toBeCloseTo(2 ** (1.5 + (Z95 * sd) / 2), 12);
  expect(told?.upper.value).toBeCloseTo(2 ** (1.5 + Z95 * sd), 10);
  expect(told?.lower.low).toBeCloseTo(2 ** (1.5 - Z95 * sd - Z95 * sd * Math.sqrt(1 / 4 + Z95 ** 2 / 6)), 12);
});
test("a ratio and its inverse have inverse limits; one pair has none", () => {
  const [one, other] = [
    { n: 30, sum: 6, squares: 4 },
    { n: 30, sum: -6, squares: 4 },
  ].map(ratioLimits);
  expect((one?.lower.low ?? 0) * (other?.upper.high ?? 0)).toBeCloseTo(1, 12);
  expect(ratioLimits({ n: 1, sum: 0.5, squares: 0.25 })).toBeNull();
});
