import { describe, expect, test } from "vitest";
import { z } from "zod";
import { newcombePaired } from "./newcombe-paired.ts";
import type { Pairs } from "./pairs.ts";
import { expectNear, referenceCases } from "./reference.testing.ts";
import { tango } from "./tango.ts";

const pairs = (both: number, first: number, second: number, neither: number): Pairs => ({
  both,
  first,
  second,
  neither,
});
const mirrored = ({ first, second, ...same }: Pairs): Pairs => ({ ...same, first: second, second: first });

const limits = z.tuple([z.number(), z.number()]);
const counts = z.object({ both: z.number(), first: z.number(), second: z.number(), neither: z.number() });
const cases = referenceCases("pairs", counts.extend({ newcombe: limits, tango: limits }));
test.each(cases)("agrees with R: $both, $first, $second and $neither", ({ newcombe, tango: score, ...of }) => {
  const [ours, scored] = [newcombePaired(of), tango(of)];
  expectNear(ours.low, newcombe[0]);
  expectNear(ours.high, newcombe[1]);
  expectNear(scored.low, score[0]);
  expectNear(scored.high, score[1]);
});

describe("newcombePaired", () => {
  test.each([
    // Newcombe 1998, Stat Med 17:2635-2650, method 10, as printed to four decimals
    [20, 12, 2, 16, 0.0562, 0.3292, 4],
    // Altman et al. 2000, Statistics with Confidence, table 6.2
    [14, 5, 0, 22, 0.011, 0.226, 3],
    // Fagerland, Lydersen and Laake 2014, Stat Med 33:2850-2875 (Bentur 2009), and 2017 (Cavo 2012, R: contingencytables)
    [1, 1, 7, 12, -0.507, -0.026, 3],
    [59, 6, 16, 80, -0.1186, -0.0046, 4],
    // Tang, Ling, Ling and Tian 2010, Stat Med 29:46-62
    [8, 3, 1, 2, -0.1574, 0.4136, 4],
  ])("gives the published interval of %i, %i, %i and %i", (both, first, second, neither, low, high, digits) => {
    const difference = newcombePaired(pairs(both, first, second, neither));
    expect(difference.value).toBeCloseTo((first - second) / (both + first + second + neither), 14);
    // Newcombe prints 0.3292 where 0.32921 is nearer: half a unit of the last place either way.
    expect(Math.abs(difference.low - low)).toBeLessThanOrEqual(0.5001 * 10 ** -digits);
    expect(Math.abs(difference.high - high)).toBeLessThanOrEqual(0.5001 * 10 ** -digits);
  });
  test("without correlation it is the interval of two independent shares", () => {
    // All found by the second: its Wilson limits are 10 / (10 + z²) and 1, the first's 0 and z² / (10 + z²).
    const reach = 3.841458820694124 / (10 + 3.841458820694124);
    const difference = newcombePaired(pairs(0, 0, 10, 0));
    expect(difference.value).toBe(-1);
    expect(difference.high).toBeCloseTo(-1 + Math.hypot(reach, reach), 12);
    expect(difference.low).toBeCloseTo(-1, 12);
  });
});

describe("tango", () => {
  test.each([
    // Tango 1998, Stat Med 17:891-908, and Agresti and Min 2005, Stat Med 24:729-740, to three decimals
    [4, 9, 3, 16, -0.027, 0.39, 3],
    [53, 16, 8, 9, -0.02, 0.207, 3],
    // Fagerland, Lydersen and Laake 2014 and 2017, as above
    [1, 1, 7, 12, -0.517, -0.026, 3],
    [59, 6, 16, 80, -0.124, -0.0054, 4],
    [8, 3, 1, 2, -0.167, 0.4327, 4],
  ])("gives the published interval of %i, %i, %i and %i", (both, first, second, neither, low, high, digits) => {
    const interval = tango(pairs(both, first, second, neither));
    expect(interval.low).toBeCloseTo(low, digits);
    expect(interval.high).toBeCloseTo(high, digits);
  });
  test("pairs that all agree, and pairs that all differ in one direction, have limits", () => {
    // No pair differs: n D² = z² D (1 − D), so D = z² / (n + z²).
    const limit = 3.841458820694124 / (20 + 3.841458820694124);
    expect(tango(pairs(5, 0, 0, 15)).high).toBeCloseTo(limit, 10);
    expect(tango(pairs(5, 0, 0, 15)).low).toBeCloseTo(-limit, 10);
    expect(tango(pairs(0, 10, 0, 0)).high).toBeCloseTo(1, 10);
    expect(tango(pairs(0, 0, 10, 0)).low).toBeCloseTo(-1, 10);
  });
});

test.each([newcombePaired, tango])(
  "%o only changes sign when the tests change places, and refuses no pair",
  (method) => {
    for (const counts of [pairs(53, 26, 36, 261), pairs(0, 3, 0, 9), pairs(0, 0, 7, 0), pairs(2, 0, 0, 0)]) {
      const [forth, back] = [method(counts), method(mirrored(counts))];
      expect(forth.low).toBeCloseTo(-back.high, 10);
      expect(forth.high).toBeCloseTo(-back.low, 10);
    }
    expect(() => method(pairs(0, 0, 0, 0))).toThrow("needs at least 1 pair; got none");
    expect(() => method(pairs(1, -1, 0, 0))).toThrow(RangeError);
  },
);
