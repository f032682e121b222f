import { expect, test } from "vitest";
import { z } from "zod";
import { logistic, oddsRatio } from "./logistic.ts";
import { expectNear, referenceCases } from "./reference.testing.ts";

const fitted = (...groups: Parameters<typeof logistic>[0]) => {
  const told = logistic(groups);
  if (told === null) throw new Error("it can be estimated");
  return told;
};

test("two groups have the log odds ratio of their table, with Woolf's error", () => {
  // 10 of 40 against 24 of 50.
  const told = fitted({ events: 10, trials: 40, x: [0] }, { events: 24, trials: 50, x: [1] });
  expect(told.coefficients[0]).toBeCloseTo(Math.log(10 / 30), 10);
  expect(told.coefficients[1]).toBeCloseTo(Math.log(24 / 26 / (10 / 30)), 10);
  expect(told.errors[1]).toBeCloseTo(Math.sqrt(1 / 10 + 1 / 30 + 1 / 24 + 1 / 26), 10);
  expect(told.dispersion).toBe(1);
  expect(oddsRatio(told, 1).value).toBeCloseTo((24 * 30) / (26 * 10), 10);
});
test("gives the published fit of the budworms", () => {
  // Venables and Ripley 2002, Modern Applied Statistics with S, section 7.2 (R: glm, binomial), to four decimals.
  const killed = { M: [1, 4, 9, 13, 18, 20], F: [0, 2, 6, 10, 12, 16] };
  const groups = (["M", "F"] as const).flatMap((sex) =>
    killed[sex].map((events, dose) => ({ events, trials: 20, x: [sex === "M" ? 1 : 0, dose] })),
  );
  const { coefficients, errors, dispersion } = fitted(...groups);
  for (const [i, [coefficient, error]] of [
    [-3.4732, 0.4685],
    [1.1007, 0.3558],
    [1.0642, 0.1311],
  ].entries()) {
    expect(coefficients[i]).toBeCloseTo(coefficient ?? Number.NaN, 4);
    expect(errors[i]).toBeCloseTo(error ?? Number.NaN, 3);
  }
  expect(dispersion).toBe(1);
});
const numbers = z.array(z.number());
const regression = z.object({
  ...{ events: numbers, trials: numbers, x: z.array(numbers) },
  ...{ coefficients: numbers, errors: numbers, dispersion: z.number() },
});
test.each(referenceCases("logistic", regression))("agrees with R's glm: $coefficients", (known) => {
  const told = fitted(
    ...known.events.map((events, i) => ({ events, trials: known.trials[i] ?? 0, x: known.x[i] ?? [] })),
  );
  expect(told.coefficients.length).toBe(known.coefficients.length);
  for (const [i, coefficient] of known.coefficients.entries()) {
    expectNear(told.coefficients[i], coefficient);
    expectNear(told.errors[i], known.errors[i] ?? Number.NaN);
  }
  expectNear(told.dispersion, known.dispersion);
});
test("groups that vary more than binomial counts have wider errors by the root of their dispersion", () => {
  // Shares 0.2 and 0.8 twice, at the same x: Pearson's statistic is 4 × 10 × 0.09 ÷ 0.25 = 14.4 over 4 − 2.
  const two = [0, 1].flatMap((x) => [2, 8].map((events) => ({ events, trials: 10, x: [x] })));
  const told = fitted(...two);
  expect(told.dispersion).toBeCloseTo(7.2, 10);
  expect(told.errors[1]).toBeCloseTo(Math.sqrt(7.2 * (4 / 10)), 8);
});
test("what cannot be estimated is null: all, none, an explanation that does not vary or that tells without exception", () => {
  expect(
    logistic([
      { events: 0, trials: 9, x: [0] },
      { events: 0, trials: 9, x: [1] },
    ]),
  ).toBeNull();
  expect(
    logistic([
      { events: 9, trials: 9, x: [0] },
      { events: 9, trials: 9, x: [1] },
    ]),
  ).toBeNull();
  expect(
    logistic([
      { events: 3, trials: 9, x: [1] },
      { events: 4, trials: 9, x: [1] },
    ]),
  ).toBeNull();
  expect(
    logistic([
      { events: 0, trials: 9, x: [0] },
      { events: 9, trials: 9, x: [1] },
    ]),
  ).toBeNull();
  expect(
    logistic([
      { events: 4, trials: 9, x: [0] },
      { events: 9, trials: 9, x: [1] },
    ]),
  ).toBeNull();
  expect(logistic([])).toBeNull();
  expect(() => logistic([{ events: 3, trials: 2, x: [0] }])).toThrow(RangeError);
});
