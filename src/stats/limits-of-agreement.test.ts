import { expect, test } from "vitest";
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

// Bland and Altman 1999, systolic blood pressure by observer and machine, 85 patients: mean difference −16.29, standard
// deviation 19.61; limits −54.7 (−61.9 to −47.5) and 22.1 (14.9 to 29.3) mmHg, their standard error 1.71 s ÷ √n rounded.
test("gives the limits and intervals of the published example", () => {
  const limits = limitsOfAgreement(sums(85, -16.29, 19.61));
  const { lower, upper } = limits ?? {};
  for (const [told, published] of [
    [lower?.value, -54.7],
    [lower?.low, -61.9],
    [lower?.high, -47.5],
    [upper?.value, 22.1],
    [upper?.low, 14.9],
    [upper?.high, 29.3],
  ] as const)
    expect(Math.abs((told ?? Number.NaN) - published)).toBeLessThan(0.1);
});
test("one pair has no limits; pairs that differ alike have limits without a width", () => {
  expect(limitsOfAgreement(sums(1, 3, 0))).toBeNull();
  expect(limitsOfAgreement(sums(9, 3, 0))?.upper).toEqual({ value: 3, low: 3, high: 3 });
});

// Bland and Altman 1999, plasma volume of 99 subjects after Nadler and after Hurley, natural logarithms: mean difference
// 0.099, limits 0.056 and 0.141; Nadler is 1.10 times Hurley, for 95 % between 1.06 and 1.15 times.
test("gives the ratios of the published example", () => {
  const [mean, sd] = [0.099, (0.141 - 0.056) / 2 / 1.96];
  const told = ratioLimits({ n: 99, sum: 99 * mean, squares: 98 * sd ** 2 + 99 * mean ** 2 });
  expect([told?.ratio.value, told?.lower.value, told?.upper.value].map((x) => x?.toFixed(2))).toEqual([
    "1.10",
    "1.06",
    "1.15",
  ]);
  // The standard error of the mean logarithm is s ÷ √99, of a limit 1.71 s ÷ √99.
  expect(Math.log(told?.ratio.high ?? 0) - mean).toBeCloseTo((1.96 * sd) / Math.sqrt(99), 5);
  const half = Math.log(told?.upper.high ?? 0) - Math.log(told?.upper.value ?? 0);
  expect(half).toBeCloseTo((1.96 * 1.71 * sd) / Math.sqrt(99), 4);
});
test("a ratio and its inverse have inverse limits; one pair has none", () => {
  const [one, other] = [
    { n: 30, sum: 6, squares: 4 },
    { n: 30, sum: -6, squares: 4 },
  ].map(ratioLimits);
  expect((one?.lower.low ?? 0) * (other?.upper.high ?? 0)).toBeCloseTo(1, 12);
  expect(ratioLimits({ n: 1, sum: 0.5, squares: 0.25 })).toBeNull();
});
