import { expect, test } from "vitest";
import { forecast } from "./forecast.ts";
import { negativeBinomialQuantile } from "./negative-binomial.ts";

const sites = [
  { included: 36, months: 12 },
  { included: 10, months: 10 },
  { included: 4, months: 3 },
];
const plain = { sites, openings: [], waiting: 0, yield: null };
const made = (input: Parameters<typeof forecast>[0]) => {
  const made = forecast(input);
  if (made === null) throw new Error("no forecast");
  return made;
};

test("the mean is the sum of the sites' posterior means", () => {
  const { rates, mean, pace } = made(plain);
  const expected = sites.reduce((sum, s) => sum + (rates.shape + s.included) / (rates.rate + s.months), 0);
  expect(mean(4)).toBeCloseTo(4 * expected, 10);
  expect(pace).toBeCloseTo(expected, 10);
});

test("where the fit is certain, the sum of sites with the same record is negative binomial", () => {
  // 400 sites alike: the fitted mean is all but known, and the shape is at its cap, so the sum is Poisson.
  const f = made({ ...plain, sites: Array.from({ length: 400 }, () => ({ included: 6, months: 6 })) });
  for (const p of [0.1, 0.5, 0.9]) {
    const exact = negativeBinomialQuantile(p, 400 * (f.rates.shape + 6), (f.rates.rate + 6) / (f.rates.rate + 6 + 1));
    expect(Math.abs(f.quantile(p, 1) - exact)).toBeLessThan(0.02 * exact);
  }
});
test("uncertainty of the fit widens the fan of sites with the same record, beyond the plain sum", () => {
  const alike = [
    { included: 2, months: 1 },
    { included: 9, months: 1 },
    { included: 0, months: 1 },
  ];
  const f = made({ ...plain, sites: alike });
  const size = 3 * f.rates.shape + 11;
  const prob = (f.rates.rate + 1) / (f.rates.rate + 1 + 5);
  expect(f.quantile(0.9, 5)).toBeGreaterThan(negativeBinomialQuantile(0.9, size, prob));
});

test("planned sites start to count when they open", () => {
  const without = made(plain);
  const later = made({ ...plain, openings: [6] });
  expect(later.mean(6)).toBeCloseTo(without.mean(6), 10);
  expect(later.mean(8)).toBeCloseTo(without.mean(8) + (2 * later.rates.shape) / later.rates.rate, 10);
});
test("only the share that counts is forecast, and who waits is added", () => {
  const half = made({ ...plain, waiting: 10, yield: { counted: 49, known: 98 } });
  expect(half.mean(4)).toBeCloseTo((made(plain).mean(4) + 10) / 2, 10);
});
test("uncertainty about the share widens the fan", () => {
  const width = (known: number) => {
    const f = made({ ...plain, yield: { counted: known / 2, known } });
    return f.quantile(0.9, 12) - f.quantile(0.1, 12);
  };
  expect(width(10)).toBeGreaterThan(width(1000));
});
test("chance rises with time, and months() is its inverse", () => {
  const f = made(plain);
  for (const p of [0.1, 0.5, 0.9]) {
    const months = f.months(40, p);
    expect(f.chance(40, months ?? 0)).toBeGreaterThanOrEqual(p);
    expect(f.chance(40, (months ?? 0) - 0.02)).toBeLessThan(p);
  }
  expect(f.chance(40, 20)).toBeGreaterThan(f.chance(40, 5));
});
test("a target already reached takes no time; one out of reach has no date", () => {
  expect(made(plain).months(0, 0.5)).toBe(0);
  expect(made(plain).months(1_000_000, 0.5)).toBeNull();
});
test("cannot say with fewer than two sites or nobody included", () => {
  expect(forecast({ ...plain, sites: sites.slice(0, 1) })).toBeNull();
  expect(
    forecast({
      ...plain,
      sites: [
        { included: 0, months: 4 },
        { included: 0, months: 4 },
      ],
    }),
  ).toBeNull();
});
