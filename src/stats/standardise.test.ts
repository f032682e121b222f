import { expect, test } from "vitest";
import { z } from "zod";
import { poissonBinomial, quantileOf } from "./poisson-binomial.ts";
import { expectNear, referenceCases } from "./reference.testing.ts";
import { standardise } from "./standardise.ts";

test("probabilities of trials that differ, by hand", () => {
  const mass = poissonBinomial([0.1, 0.2, 0.7].map((p) => ({ trials: 1, p })));
  // 0.9 × 0.8 × 0.3; one of the three; two of them; 0.1 × 0.2 × 0.7.
  expect(mass.map((each) => Number(each.toFixed(12)))).toEqual([0.216, 0.582, 0.188, 0.014]);
  expect(quantileOf(mass, 0.216)).toBe(0);
  expect(quantileOf(mass, 0.217)).toBe(1);
  expect(quantileOf(mass, 0.999)).toBe(3);
  expect(poissonBinomial([])).toEqual([1]);
  expect(() => poissonBinomial([{ trials: 1.5, p: 0.1 }])).toThrow(RangeError);
  expect(() => poissonBinomial([{ trials: 1, p: 2 }])).toThrow(RangeError);
});

const funnel = z.object({ n: z.number(), p: z.number(), limits: z.array(z.number()) });
test.each(referenceCases("funnel", funnel))("with one probability for all, quantiles are R's qbinom: %j", (each) => {
  const mass = poissonBinomial([{ trials: each.n, p: each.p }]);
  for (const [i, probability] of [0.001, 0.025, 0.975, 0.999].entries())
    expectNear(quantileOf(mass, probability) / each.n, each.limits[i] ?? Number.NaN);
});

const numbers = z.array(z.number());
const standard = z.object({
  cells: z.array(z.object({ code: z.string(), kind: z.string(), events: z.number(), trials: z.number() })),
  ...{ expected: numbers, ratio: numbers, phi: z.number().nullable(), spread: z.number(), limits: z.array(numbers) },
});
test.each(referenceCases("standardised", standard))("agrees with R: ratios $ratio", (known) => {
  const told = standardise(known.cells);
  expect(told?.points.length).toBe(known.expected.length);
  if (known.phi === null) expect(told?.dispersion).toBeNull();
  else expectNear(told?.dispersion?.phi, known.phi);
  expectNear(told?.spread, known.spread);
  for (const [i, point] of told?.points.entries() ?? []) {
    expectNear(point.expected, known.expected[i] ?? Number.NaN);
    expectNear(point.ratio, known.ratio[i] ?? Number.NaN);
    const { low998, low95, high95, high998 } = point.ratioLimits ?? {};
    for (const [j, limit] of [low998, low95, high95, high998].entries())
      expectNear(limit, known.limits[i]?.[j] ?? Number.NaN);
  }
});

const cell = (code: string, kind: string, events: number, trials: number) => ({ code, kind, events, trials });

test("expected by the shares of each kind over all; who treats the hard ones is not called worse for it", () => {
  // Easy: 45 of 50 = 0.9; hard: 15 of 50 = 0.3. A: 40 × 0.9 + 10 × 0.3 = 39; B: 10 × 0.9 + 40 × 0.3 = 21.
  const standard = standardise([
    cell("A", "easy", 36, 40),
    cell("A", "hard", 3, 10),
    cell("B", "easy", 9, 10),
    cell("B", "hard", 12, 40),
  ]);
  expect(standard?.points.map(({ code, expected, ratio }) => [code, Number(expected.toFixed(10)), ratio])).toEqual([
    ["A", 39, expect.closeTo(1, 12)],
    ["B", 21, expect.closeTo(1, 12)],
  ]);
  expect(standard?.overall).toMatchObject({ events: 60, trials: 100 });
  expect(standard?.points.map(({ share }) => share.estimate.value)).toEqual([
    expect.closeTo(0.6, 12),
    expect.closeTo(0.6, 12),
  ]);
  expect(standard?.points.map(({ against }) => against?.place)).toEqual(["within", "within"]);
});
test("limits are quantiles of what the mix brings, divided by what is expected", () => {
  const standard = standardise([cell("A", "k", 2, 20), cell("B", "k", 38, 60)]);
  // Half of each: qbinom(c(0.001, 0.025, 0.975, 0.999), 20, 0.5) is 3, 6, 14 and 17.
  expect(standard?.points[0]).toMatchObject({
    ...{ expected: 10, ratio: 0.2 },
    ratioLimits: { low998: 0.3, low95: 0.6, high95: 1.4, high998: 1.7 },
    against: { place: "below_998", limits: { low998: 0.15, high998: 0.85 } },
  });
});
test("with one kind for all it is the plain comparison of shares; many that differ widen the limits", () => {
  const cells = Array.from({ length: 12 }, (_, i) => cell(`S${i}`, "k", i % 2 === 0 ? 5 : 25, 30));
  const standard = standardise(cells);
  // z of every one is (5 − 15) ÷ √(30 ÷ 4): phi = 100 ÷ 7.5.
  expect(standard?.dispersion).toMatchObject({ phi: expect.closeTo(100 / 7.5, 10), overdispersed: true });
  expect(standard?.spread).toBeGreaterThan(0);
  expect(standard?.points.map(({ against }) => against?.place)).toEqual(Array(12).fill("within"));
});
test("one unit has none to be held against; no event, only events and no trials tell nothing; a certain kind has no width", () => {
  expect(standardise([cell("A", "k", 5, 9)])?.points[0]).toMatchObject({ ratio: 1, ratioLimits: null, against: null });
  for (const cells of [[], [cell("A", "k", 0, 9)], [cell("A", "k", 9, 9)], [cell("A", "k", 0, 0)]])
    expect(standardise(cells)).toBeNull();
  const certain = standardise([cell("A", "never", 0, 5), cell("B", "always", 7, 7), cell("C", "always", 2, 2)]);
  expect(certain?.points.map(({ code, ratioLimits }) => [code, ratioLimits?.low998, ratioLimits?.high998])).toEqual([
    ["B", 1, 1],
    ["C", 1, 1],
  ]);
  expect(() => standardise([cell("A", "k", 3, 2)])).toThrow(RangeError);
});
