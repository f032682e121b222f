import { expect, test } from "vitest";
import { atFullPace, forecast } from "./forecast.ts";
import { negativeBinomialCdf, negativeBinomialQuantile } from "./negative-binomial.ts";

const sites = [
  { included: 36, months: 12, age: 12 },
  { included: 10, months: 10, age: 10 },
  { included: 4, months: 3, age: 3 },
];
const plain = { sites, openings: [], yield: null };
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
  const f = made({ ...plain, sites: Array.from({ length: 400 }, () => ({ included: 6, months: 6, age: 6 })) });
  for (const p of [0.1, 0.5, 0.9]) {
    const exact = negativeBinomialQuantile(p, 400 * (f.rates.shape + 6), (f.rates.rate + 6) / (f.rates.rate + 6 + 1));
    expect(Math.abs(f.quantile(p, 1) - exact)).toBeLessThan(0.02 * exact);
  }
});
test("uncertainty of the fit widens the fan of sites with the same record, beyond the plain sum", () => {
  const alike = [
    { included: 2, months: 1, age: 1 },
    { included: 9, months: 1, age: 1 },
    { included: 0, months: 1, age: 1 },
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
test("only the share that counts is forecast, and who waits is added with the probability that they come to count", () => {
  const half = made({ ...plain, yield: { counted: 49, known: 98 } });
  expect(half.mean(4)).toBeCloseTo(made(plain).mean(4) / 2, 10);
  const waiting = [{ patients: 10, by: (months: number) => (months < 2 ? 0 : 0.6) }];
  const more = made({ ...plain, waiting, yield: { counted: 49, known: 98 } });
  expect(more.mean(1)).toBeCloseTo(half.mean(1), 10);
  expect(more.mean(4)).toBeCloseTo(half.mean(4) + 6, 10);
  expect(more.variance(4)).toBeCloseTo(half.variance(4) + 10 * 0.6 * 0.4, 10);
});
test("who is included counts after the delay: a month later, half of them", () => {
  const later = made({
    ...plain,
    delay: [
      { months: 0, share: 0.5 },
      { months: 1, share: 0.5 },
    ],
  });
  expect(later.mean(4)).toBeCloseTo((made(plain).mean(4) + made(plain).mean(3)) / 2, 10);
});
test("a young site and one to come run at a share of their pace at first", () => {
  const ramp = { share: 0.5, months: 3 };
  const young = [
    { included: 4, months: 2, age: 1 },
    { included: 40, months: 10, age: 10 },
  ];
  const [slow, even] = [made({ ...plain, sites: young, ramp }), made({ ...plain, sites: young })];
  // Of the young site two of the four months ahead run at half the pace.
  const first = (slow.rates.shape + 4) / (slow.rates.rate + 2);
  expect(even.mean(4) - slow.mean(4)).toBeCloseTo(first, 10);
  expect(atFullPace(ramp, 5)).toBe(3.5);
  const opening = made({ ...plain, openings: [2], ramp });
  const rate = opening.rates.shape / opening.rates.rate;
  expect(opening.mean(4) - made({ ...plain, ramp }).mean(4)).toBeCloseTo(rate, 10);
});
test("a spread of the pace widens by its share of the square, and further ahead by up to twice as much", () => {
  const [calm, wide] = [made(plain), made({ ...plain, spread: 0.04 })];
  for (const [months, growth] of [
    [3, 1],
    [6, 1],
    [9, 1.5],
    [24, 2],
  ] as const)
    expect(wide.variance(months) - calm.variance(months)).toBeCloseTo(0.04 * growth * calm.mean(months) ** 2, 8);
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
test("mean and variance are those of the closed form, worked out beside it", () => {
  // Python: shape and rate by scipy.optimize.minimize of the likelihood, then the moments of the docstring's sources.
  const f = made({
    ...plain,
    openings: [6],
    spread: 0.04,
    waiting: [{ patients: 10, by: () => 0.6 }],
    yield: { counted: 49, known: 98 },
  });
  expect(f.mean(8)).toBeCloseTo(30.073549, 4);
  expect(f.variance(8)).toBeCloseTo(79.592887, 4);
});
test("the chance of a number is that of at least so many", () => {
  const f = made(plain);
  const [mean, variance] = [f.mean(6), f.variance(6)];
  const size = mean ** 2 / (variance - mean);
  for (const needed of [1, 20, 40])
    expect(f.chance(needed, 6)).toBeCloseTo(1 - negativeBinomialCdf(needed - 1, size, size / (size + mean)), 10);
  expect([f.chance(0, 6), f.chance(-3, 6)]).toEqual([1, 1]);
});
test("in no time nobody comes, and a site without a record tells nothing", () => {
  const f = made(plain);
  expect([f.chance(1, 0), f.quantile(0.9, 0), f.mean(0)]).toEqual([0, 0, 0]);
  const more = made({ ...plain, sites: [...sites, { included: 0, months: 0, age: 0 }] });
  expect([more.mean(6), more.variance(6), more.pace]).toEqual([f.mean(6), f.variance(6), f.pace]);
});
test("the pace now is of sites that are open, young ones at their share; the full pace has those to come", () => {
  const f = made({ ...plain, openings: [2, 5], ramp: { share: 0.5, months: 3 }, yield: { counted: 1, known: 2 } });
  const [old, other, young] = sites.map((s) => (f.rates.shape + s.included) / (f.rates.rate + s.months));
  const of = (...paces: (number | undefined)[]) =>
    paces.reduce<number>((all, pace) => all + (pace ?? Number.NaN), 0) / 2;
  const mean = f.rates.shape / f.rates.rate;
  // The youngest has been open for three months: its ramp is over.
  expect(f.pace).toBeCloseTo(of(old, other, young), 10);
  expect(f.fullPace).toBeCloseTo(of(old, other, young, mean, mean), 10);
  expect(f.newSite).toBeCloseTo(of(mean), 10);
  const longer = made({ ...plain, ramp: { share: 0.5, months: 4 } });
  expect(longer.pace).toBeCloseTo((old ?? 0) + (other ?? 0) + (young ?? 0) / 2, 10);
});
test("a site has no months at full pace before it opens", () => {
  const ramp = { share: 0.5, months: 4 };
  expect([-2, 0, 1, 4, 6].map((age) => atFullPace(ramp, age))).toEqual([0, 0, 0.5, 2, 4]);
});
test("a target already reached takes no time; one out of reach has no date", () => {
  expect(made(plain).months(0, 0.5)).toBe(0);
  expect(made(plain).months(1_000_000, 0.5)).toBeNull();
});
test("a date is told up to twenty years ahead, and none after", () => {
  const f = made(plain);
  for (const years of [12, 15, 19]) {
    const needed = Math.round(f.mean(years * 12));
    const months = f.months(needed, 0.5) ?? Number.NaN;
    expect(Math.abs(months - years * 12), "the median beside the mean").toBeLessThan(6);
    expect(f.chance(needed, months)).toBeGreaterThanOrEqual(0.5);
    expect(f.chance(needed, months - 0.02)).toBeLessThan(0.5);
  }
  expect(f.months(Math.round(f.mean(250)), 0.5)).toBeNull();
});
test("cannot say with fewer than two sites or nobody included", () => {
  expect(forecast({ ...plain, sites: sites.slice(0, 1) })).toBeNull();
  expect(
    forecast({
      ...plain,
      sites: [
        { included: 0, months: 4, age: 4 },
        { included: 0, months: 4, age: 4 },
      ],
    }),
  ).toBeNull();
});

test("a pace of so many per cent multiplies what comes of open and further sites, and a mean keeps its spread of rates", () => {
  const opening = { ...plain, openings: [2] };
  const [usual, half] = [made(opening), made({ ...opening, factor: 0.5 })];
  for (const months of [1, 3, 9]) expect(half.mean(months)).toBeCloseTo(usual.mean(months) / 2, 10);
  expect(half.pace).toBeCloseTo(usual.pace / 2, 10);
  expect(half.newSite).toBeCloseTo(usual.newSite / 2, 10);
  // Variance: that of the rates by the square, that of chance by the mean.
  const ofRates = (f: typeof usual) => f.variance(6) - f.mean(6);
  expect(ofRates(half)).toBeCloseTo(ofRates(usual) / 4, 10);
});
test("in a pause nobody joins, and afterwards all is as before, later by its length", () => {
  const [usual, paused] = [made(plain), made({ ...plain, pauses: [{ from: 2, to: 3 }] })];
  expect(paused.mean(2)).toBeCloseTo(usual.mean(2), 10);
  expect(paused.mean(2.5)).toBeCloseTo(usual.mean(2), 10);
  expect(paused.mean(3)).toBeCloseTo(usual.mean(2), 10);
  expect(paused.mean(5)).toBeCloseTo(usual.mean(4), 10);
});
test("a pause before a site opens takes nothing of it", () => {
  const opening = { ...plain, openings: [4] };
  const gain = (input: Parameters<typeof forecast>[0]) =>
    made(input).mean(8) - made({ ...input, openings: [] }).mean(8);
  expect(gain({ ...opening, pauses: [{ from: 1, to: 3 }] })).toBeCloseTo(gain(opening), 10);
  expect(gain({ ...opening, pauses: [{ from: 3, to: 5 }] })).toBeCloseTo((gain(opening) * 3) / 4, 10);
});
