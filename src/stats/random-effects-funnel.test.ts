import { expect, test } from "vitest";
import { funnelLimits, overdispersion } from "./funnel.ts";
import { limitsAround, spreadBetween } from "./random-effects-funnel.ts";

// Ten sites of 100, 60 and 80 in turn. By hand: p = 0.7, s² = 0.0021, z² = 0.01 ÷ 0.0021 = 4.7619 for all, so phi is that.
// Weights 476.19 each: Σw − Σw² ÷ Σw = 4285.71; τ² = (47.619 − 9) ÷ 4285.71 = 0.0090111, τ = 0.0949269.
const sites = Array.from({ length: 10 }, (_, i) => ({ events: i % 2 === 0 ? 60 : 80, trials: 100 }));
const trials = sites.map((site) => site.trials);

test("the spread is what the squared differences leave beyond chance", () => {
  const phi = overdispersion(sites)?.phi ?? Number.NaN;
  expect(phi).toBeCloseTo(0.01 / 0.0021, 10);
  expect(spreadBetween(trials, 0.7, phi)).toBeCloseTo(Math.sqrt((10 * (0.01 / 0.0021) - 9) / (9 / 0.0021)), 12);
  expect(spreadBetween(trials, 0.7, phi)).toBeCloseTo(0.0949269, 6);
  expect(spreadBetween([...trials, 0], 0.7, phi)).toBe(spreadBetween(trials, 0.7, phi));
  expect(spreadBetween(trials, 0.7, 0.9)).toBe(0);
});
test("limits hold chance and the spread, and end at 0 and 1; without a spread they are binomial", () => {
  // 0.7 ± 1.96 √(0.0021 + 0.0090111) = 0.7 ± 0.2066
  const { low95, high95, low998, high998 } = limitsAround(100, 0.7, Math.sqrt(0.0090111));
  expect([low95, high95]).toEqual([expect.closeTo(0.4934, 4), expect.closeTo(0.9066, 4)]);
  expect([low998, high998]).toEqual([expect.closeTo(0.3743, 4), 1]);
  expect(limitsAround(100, 0.7, 0)).toEqual(funnelLimits(100, 0.7));
  expect(() => limitsAround(0, 0.7, 0.1)).toThrow(RangeError);
});
