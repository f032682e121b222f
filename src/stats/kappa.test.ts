import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { Z95 } from "./interval.ts";
import { cohenKappa } from "./kappa.ts";
import { expectNear, expectNearOrNull, referenceCases } from "./reference.testing.ts";

const value = z.number().nullable();
const cases = z.object({
  both: z.number(),
  tissue_only: z.number(),
  blood_only: z.number(),
  neither: z.number(),
  kappa: z.tuple([value, value, value]),
});
type Cells = readonly [both: number, tissueOnly: number, bloodOnly: number, neither: number];

const table = ([both, tissueOnly, bloodOnly, neither]: Cells) => ({ both, tissueOnly, bloodOnly, neither });

/** Kappa of shares, and its standard error by the delta method with a gradient taken numerically: nothing of the formula under test. */
function byDeltaMethod(cells: Cells): { kappa: number; error: number } {
  const n = cells.reduce((sum, cell) => sum + cell, 0);
  const shares = cells.map((cell) => cell / n);
  const kappa = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number => {
    const all = a + b + c + d;
    const expected = ((a + b) * (a + c) + (d + b) * (d + c)) / all ** 2;
    return ((a + d) / all - expected) / (1 - expected);
  };
  const step = 1e-6;
  const gradient = shares.map((_, i) => {
    const moved = (by: number) => kappa(shares.map((share, j) => (i === j ? share + by : share)));
    return (moved(step) - moved(-step)) / (2 * step);
  });
  const mean = shares.reduce((sum, share, i) => sum + share * (gradient[i] ?? 0), 0);
  const square = shares.reduce((sum, share, i) => sum + share * (gradient[i] ?? 0) ** 2, 0);
  return { kappa: kappa(shares), error: Math.sqrt((square - mean ** 2) / n) };
}

describe("cohenKappa", () => {
  test("is R's kappa in all reference cases", () => {
    for (const each of referenceCases("agreement", cases)) {
      const kappa = cohenKappa(table([each.both, each.tissue_only, each.blood_only, each.neither]));
      expectNearOrNull(kappa?.value ?? null, each.kappa[0]);
    }
  });

  // By hand, of 40, 10, 5, 45: shares observed 0.85, expected 0.5, margins 0.5 and 0.45.
  // both 0.4 × (0.5 − 0.95 × 0.15)² = 0.0511225; neither 0.45 × (0.5 − 1.05 × 0.15)² = 0.0527878125;
  // apart 0.15² × (0.1 × 0.95² + 0.05 × 1.05²) = 0.0032709375; less (0.425 − 1 + 0.85)² = 0.075625;
  // 0.03155625 ÷ (100 × 0.5⁴) = 0.005049, whose root is 0.0710563.
  test("has the standard error of Fleiss, Cohen and Everitt", () => {
    const kappa = cohenKappa(table([40, 10, 5, 45]));
    expectNear(kappa?.value, 0.7);
    expectNear(kappa?.low, 0.7 - Z95 * Math.sqrt(0.005049));
    expectNear(kappa?.high, 0.7 + Z95 * Math.sqrt(0.005049));
  });
  test("agrees with the delta method in any table of counts above zero", () => {
    const count = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), (cells) => {
        const { kappa, error } = byDeltaMethod(cells);
        fc.pre(error > 1e-4); // near zero where the two disagree throughout, and the other method takes over
        const ours = cohenKappa(table(cells));
        expectNear(ours?.value, kappa, 1e-9);
        expectNear(ours?.low, Math.max(-1, kappa - Z95 * error), 1e-5);
        expectNear(ours?.high, Math.min(1, kappa + Z95 * error), 1e-5);
      }),
    );
  });

  test("has no width of zero at perfect agreement: the lower limit is where the counts no longer fit", () => {
    const kappa = cohenKappa(table([20, 0, 0, 30]));
    expect(kappa).toMatchObject({ value: 1, high: 1 });
    // Of p = 0.4 and 50 pairs: expected 50 (0.16 + 0.24 κ), 50 × 0.48 (1 − κ) and 50 (0.36 + 0.24 κ), chi-squared 3.8415.
    const low = kappa?.low ?? Number.NaN;
    const [both, apart, neither] = [50 * (0.16 + 0.24 * low), 24 * (1 - low), 50 * (0.36 + 0.24 * low)];
    expect((20 - both) ** 2 / both + apart + (30 - neither) ** 2 / neither).toBeCloseTo(3.841458820694124, 8);
    expect(low).toBeGreaterThan(0.8);
    expect(low).toBeLessThan(0.9);
    expect(cohenKappa(table([2, 0, 0, 2]))?.low).toBeLessThan(0.3);
  });
  test("nor at perfect disagreement", () => {
    const kappa = cohenKappa(table([0, 10, 10, 0]));
    expect(kappa).toMatchObject({ value: -1, low: -1 });
    // Of p = 0.5: expected 5 (1 + κ), 10 (1 − κ), 5 (1 + κ); 10 (1 + κ) + 10 (1 + κ)² ÷ (1 − κ) = 3.8415.
    const high = kappa?.high ?? Number.NaN;
    expect(10 * (1 + high) + (10 * (1 + high) ** 2) / (1 - high)).toBeCloseTo(3.841458820694124, 8);
  });
  test("stays within −1 and 1, has a width, and holds its value, in any table", () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), (cells) => {
        const kappa = cohenKappa(table(cells));
        if (kappa === null) return;
        expect(kappa.low).toBeGreaterThanOrEqual(-1);
        expect(kappa.high).toBeLessThanOrEqual(1);
        expect(kappa.high).toBeGreaterThan(kappa.low);
        expect(kappa.value).toBeGreaterThanOrEqual(kappa.low - 1e-12);
        expect(kappa.value).toBeLessThanOrEqual(kappa.high + 1e-12);
      }),
    );
  });

  test.each<Cells>([
    [0, 0, 0, 0],
    [0, 0, 0, 30],
    [30, 0, 0, 0],
    [0, 12, 0, 30],
    [0, 0, 12, 30],
    [30, 12, 0, 0],
  ])("is not estimable for %i, %i, %i, %i: one of the two never or always finds something", (...cells) => {
    expect(cohenKappa(table(cells))).toBeNull();
  });

  test("refuses what is no count", () => {
    expect(() => cohenKappa(table([1, -2, 3, 4]))).toThrow("tissueOnly");
  });
});
