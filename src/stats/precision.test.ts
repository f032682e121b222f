import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { halfWidth, trialsFor } from "./precision.ts";
import { expectNear, referenceCases } from "./reference.testing.ts";
import { wilson } from "./wilson.ts";

const schema = z.object({ events: z.number(), trials: z.number(), wilson: z.tuple([z.number(), z.number()]) });

test.each(referenceCases("proportion", schema))("agrees with R: $events of $trials", ({ events, trials, wilson }) => {
  expectNear(halfWidth(events / trials, trials), (wilson[1] - wilson[0]) / 2);
});

test("the fewest units are enough, and one fewer is not", () => {
  // Half of 80 %'s interval is 0.05002 over 244 and 0.04991 over 245 units, by Wilson's formula in double precision.
  expect(trialsFor(0.8, 0.05)).toBe(245);
  expect(trialsFor(0.5, 0.5)).toBe(1);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 0.4, noNaN: true }),
      (p, half) => {
        const n = trialsFor(p, half);
        expect(halfWidth(p, n)).toBeLessThanOrEqual(half + 1e-9);
        if (n > 1) expect(halfWidth(p, n - 1)).toBeGreaterThan(half - 1e-9);
      },
    ),
  );
});

const width = z.object({ share: z.number(), half: z.number(), units: z.number() });
test.each(referenceCases("units_for_width", width))("the fewest units are R's: $share to within $half", (known) => {
  expect(trialsFor(known.share, known.half)).toBe(known.units);
});

test("is half of what Wilson's interval spans", () => {
  const { low, high } = wilson(30, 40);
  expect(halfWidth(0.75, 40)).toBeCloseTo((high - low) / 2, 12);
});

test("refuses what is no share and no width", () => {
  expect(() => halfWidth(1.2, 10)).toThrow(RangeError);
  expect(() => halfWidth(0.5, 0)).toThrow(RangeError);
  expect(() => trialsFor(0.5, 0)).toThrow(RangeError);
});
