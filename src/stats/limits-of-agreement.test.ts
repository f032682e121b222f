import { expect, test } from "vitest";
import { limitsOfAgreement } from "./limits-of-agreement.ts";

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
