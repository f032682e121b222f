import fc from "fast-check";
import { expect, test } from "vitest";
import { roundedLimits, roundedOpenShare, roundedShare } from "./rounding.ts";
import { shareOf } from "./share.ts";
import { wilson } from "./wilson.ts";

const rounding = { base: 5, least: 20, leastNamed: 10 };

test("the interval holds that of every pair of counts within one base", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 80 }),
      fc.nat(80),
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: -5, max: 5 }),
      (n, e, de, dn) => {
        const [trials, events] = [n * 5, Math.min(e, n) * 5];
        const { estimate } = roundedShare(shareOf(events, trials), rounding);
        const [trueEvents, trueTrials] = [events + de, trials + dn];
        if (trueEvents < 0 || trueTrials < 1 || trueEvents > trueTrials) return;
        const exact = wilson(trueEvents, trueTrials);
        expect(estimate?.low).toBeLessThanOrEqual(exact.low + 1e-12);
        expect(estimate?.high).toBeGreaterThanOrEqual(exact.high - 1e-12);
      },
    ),
    { numRuns: 500 },
  );
});

test("the value is that of the counts shown, and under 20 units there is none", () => {
  expect(roundedShare(shareOf(190, 235), rounding).estimate?.value).toBe(190 / 235);
  expect(roundedShare(shareOf(10, 15), rounding).estimate).toBeNull();
  expect(roundedShare(shareOf(0, 20), rounding)).toMatchObject({ estimate: { value: 0, low: 0 } });
  expect(roundedShare(shareOf(20, 20), rounding)).toMatchObject({ estimate: { value: 1, high: 1 } });
});

test("the limits of a share by a day hold its own, and those of counts within one base", () => {
  const own = { low: 0.75, high: 0.85 };
  const { low, high } = roundedLimits(0.8, 100, own, rounding);
  // 75 of 105 and 85 of 95.
  expect(low).toBeCloseTo(wilson(75, 105).low, 12);
  expect(high).toBeCloseTo(wilson(85, 95).high, 12);
  expect(roundedLimits(0.8, 100, { low: 0.1, high: 0.99 }, rounding)).toEqual({ low: 0.1, high: 0.99 });
  expect(roundedLimits(0.02, 100, own, rounding).low).toBe(0);
  expect(roundedLimits(0.95, 100, own, rounding).high).toBe(1);
});

test("with some still open the share stays as estimated, in the interval of those of whom it is known", () => {
  const estimate = { value: 0.81, low: 0.77, high: 0.85 };
  const told = roundedOpenShare({ events: 320, trials: 410, known: 395, estimate }, rounding).estimate;
  // Wilson of 315 of 400 below, and of 325 of 390 above, worked out by hand.
  expect(told?.value).toBe(0.81);
  expect(told?.low).toBeCloseTo(0.7448, 4);
  expect(told?.high).toBeCloseTo(0.867, 4);
  expect(roundedOpenShare({ events: 5, trials: 15, known: 10, estimate }, rounding).estimate).toBeNull();
  expect(roundedOpenShare({ events: 5, trials: 20, known: 0, estimate }, rounding).estimate).toMatchObject({ high: 1 });
});
