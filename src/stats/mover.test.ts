import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { mover } from "./mover.ts";
import { newcombe } from "./newcombe.ts";
import { expectNear, referenceCases } from "./reference.testing.ts";
import { wilson } from "./wilson.ts";

// Newcombe 1998, Stat Med 17:873-890, table II, method 10, as printed to four decimals
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [5, 56, 0, 29, -0.0381, 0.1926],
])(
  "of two shares with Wilson limits it is the published interval of %i/%i against %i/%i",
  (e1, n1, e2, n2, low, high) => {
    const difference = mover(wilson(e1, n1), wilson(e2, n2));
    expect(difference.low).toBeCloseTo(low, 4);
    expect(difference.high).toBeCloseTo(high, 4);
    expect(difference).toEqual(newcombe(e1, n1, e2, n2));
  },
);

const pair = z.tuple([z.number(), z.number()]);
test.each(referenceCases("difference", z.object({ first: pair, second: pair, limits: pair })))(
  "agrees with R: $first against $second",
  ({ first, second, limits }) => {
    const difference = mover(wilson(...first), wilson(...second));
    expectNear(difference.low, limits[0]);
    expectNear(difference.high, limits[1]);
  },
);

test("of symmetric limits it is the interval of a difference with the squares of both half widths added: 3, 4 and 5", () => {
  expect(mover({ value: 10, low: 7, high: 13 }, { value: 4, low: 0, high: 8 })).toEqual({ value: 6, low: 1, high: 11 });
});

const estimate = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(100), fc.nat(100))
  .map(([value, below, above]) => ({ value, low: value - below, high: value + above }));

test("it holds its value, and changes its sign when the two change places", () => {
  fc.assert(
    fc.property(estimate, estimate, (a, b) => {
      const [forth, back] = [mover(a, b), mover(b, a)];
      expect(forth.low).toBeLessThanOrEqual(forth.value);
      expect(forth.high).toBeGreaterThanOrEqual(forth.value);
      expect(back.low).toBeCloseTo(-forth.high, 9);
      expect(back.high).toBeCloseTo(-forth.low, 9);
    }),
  );
});
