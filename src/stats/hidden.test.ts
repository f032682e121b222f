import fc from "fast-check";
import { expect, test } from "vitest";
import { type DayCounts, sumByDay, total } from "./day-counts.ts";
import { earliestAndLatest, hiddenCurveDifference, hiddenDifference, near, widest } from "./hidden.ts";
import { hodgesLehmann } from "./hodges-lehmann.ts";
import { kaplanMeier, quantileDay } from "./kaplan-meier.ts";
import { newcombe } from "./newcombe.ts";
import { pairedDifference } from "./newcombe-paired.ts";
import { roundedHalfWidth, roundedTrialsFor } from "./precision.ts";
import { wilson } from "./wilson.ts";

const rounding = { base: 5, least: 20, leastNamed: 10 };
const within = (n: number): readonly number[] =>
  Array.from({ length: 11 }, (_, i) => n - 5 + i).filter((each) => each >= 0);

test("a count stands for those within one base, none below nobody", () => {
  expect(near(20, rounding)).toEqual([15, 20, 25]);
  expect(near(0, rounding)).toEqual([0, 0, 5]);
  expect(() => widest([])).toThrow("widest needs at least one interval");
});

test.each([
  [40, 45, 20, 30],
  [30, 30, 10, 35],
  [0, 25, 25, 25],
  [100, 120, 20, 25],
] as const)(
  "the difference of %i of %i and %i of %i is as wide as any true counts leave it, tried one by one",
  (e1, n1, e2, n2) => {
    const told = hiddenDifference({ events: e1, trials: n1 }, { events: e2, trials: n2 }, rounding);
    let [low, high] = [1, -1];
    const shares = (e: number, n: number) =>
      within(n).flatMap((trials) =>
        within(e).flatMap((events) => (events <= trials && trials > 0 ? [[events, trials] as const] : [])),
      );
    for (const [a, b] of shares(e1, n1))
      for (const [c, d] of shares(e2, n2)) {
        const exact = newcombe(a, b, c, d);
        low = Math.min(low, exact.low);
        high = Math.max(high, exact.high);
      }
    expect(told.value).toBe(newcombe(e1, n1, e2, n2).value);
    expect(told.low).toBeCloseTo(low, 12);
    expect(told.high).toBeCloseTo(high, 12);
    expect(hiddenDifference({ events: e1, trials: n1 }, { events: e2, trials: n2 }, undefined)).toEqual(
      newcombe(e1, n1, e2, n2),
    );
  },
);

test("the difference of two shares by a day holds that of all true counts", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 60 }),
      fc.integer({ min: 5, max: 60 }),
      fc.nat(60),
      fc.nat(60),
      fc.integer(),
      (n, m, x, y, seed) => {
        const [n1, n2] = [n * 5, m * 5];
        const [e1, e2] = [Math.min(x * 5, n1), Math.min(y * 5, n2)];
        const told = hiddenCurveDifference(
          { share: wilson(e1, n1), trials: n1 },
          { share: wilson(e2, n2), trials: n2 },
          rounding,
        );
        const off = (i: number) => (Math.abs(seed >> (4 * i)) % 11) - 5;
        const [a, b, c, d] = [e1 + off(0), n1 + off(1), e2 + off(2), n2 + off(3)];
        if (a < 0 || c < 0 || a > b || c > d) return;
        const exact = pairedDifference(wilson(a, b), wilson(c, d), null);
        expect(told.low).toBeLessThanOrEqual(exact.low + 1e-9);
        expect(told.high).toBeGreaterThanOrEqual(exact.high - 1e-9);
      },
    ),
    { numRuns: 2000 },
  );
});

/** True counts by day, and what they are rounded to: sums up to a day within ten, all within five. */
const rounded = fc
  .tuple(
    fc.array(fc.integer({ min: 3, max: 25 }), { minLength: 8, maxLength: 25 }),
    fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 25, maxLength: 25 }),
  )
  .map(([counts, errors]) => {
    let off = 0;
    const shown = counts.map((count, day) => {
      const left = counts.length - day - 1;
      const room = Math.min(10, 5 + 4 * left); // towards the end, what is off goes back
      const error = Math.max(-count, Math.max(-room - off, Math.min(room - off, errors[day] ?? 0)));
      off += error;
      return { days: day, count: count + error };
    });
    return { exact: counts.map((count, days) => ({ days, count })), shown, off };
  })
  .filter(({ off }) => Math.abs(off) <= 5);

test("the limits of the day of a half hold those of all true counts", () => {
  fc.assert(
    fc.property(rounded, fc.integer({ min: 0, max: 6 }), ({ exact, shown }, waiting) => {
      const open: DayCounts = [{ days: 30, count: waiting * 5 }];
      const half = (events: DayCounts) => quantileDay(kaplanMeier(events, open), 0.5);
      const [early, late] = earliestAndLatest(shown, rounding);
      const truth = half(exact);
      expect(half(early).low ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(truth.low ?? Number.POSITIVE_INFINITY);
      expect(half(late).high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
        truth.high ?? Number.POSITIVE_INFINITY,
      );
    }),
    { numRuns: 1000 },
  );
});

test("so do the limits of a shift", () => {
  fc.assert(
    fc.property(rounded, ({ exact, shown }) => {
      const moved = (counts: DayCounts) => counts.map(({ days, count }) => ({ days: days - 4, count }));
      const truth = hodgesLehmann(moved(exact));
      const [early, late] = earliestAndLatest(moved(shown), rounding).map(hodgesLehmann);
      if (!truth || !early || !late) return;
      expect(early.low).toBeLessThanOrEqual(truth.low);
      expect(late.high).toBeGreaterThanOrEqual(truth.high);
    }),
    { numRuns: 300 },
  );
});

test("the earliest and the latest are of as many as can be, and few stay as they are", () => {
  const counts = [
    { days: 3, count: 20 },
    { days: 7, count: 30 },
  ];
  const [early, late] = earliestAndLatest(counts, rounding);
  expect([sumByDay("t", early), total(early)]).toEqual([
    [
      { days: 3, count: 30 },
      { days: 7, count: 15 },
    ],
    45,
  ]);
  expect([sumByDay("t", late), total(late)]).toEqual([
    [
      { days: 3, count: 10 },
      { days: 7, count: 45 },
    ],
    55,
  ]);
  expect(earliestAndLatest([{ days: 1, count: 15 }], rounding)).toEqual([
    [{ days: 1, count: 15 }],
    [{ days: 1, count: 15 }],
  ]);
});

test("how sure a share is, and how many make it surer, hold the rounding", () => {
  // Wilson of 185 of 240 below and of 195 of 230 above, by its formula outside: 0.7136 and 0.8885.
  expect(roundedHalfWidth(190 / 235, 235, rounding)).toBeCloseTo((0.8886 - 0.7136) / 2, 3);
  const needed = roundedTrialsFor(0.8, 0.05, rounding);
  expect(roundedHalfWidth(0.8, needed, rounding)).toBeLessThanOrEqual(0.05);
  expect(roundedHalfWidth(0.8, needed - 1, rounding)).toBeGreaterThan(0.05);
});
