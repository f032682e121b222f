import { describe, expect, test } from "vitest";
import { z } from "zod";
import { kaplanMeier, quantileDay, shareBy } from "./kaplan-meier.ts";
import { each, expectNear, expectNearOrNull, referenceCases } from "./reference.testing.ts";
import { wilson } from "./wilson.ts";

const numbers = z.array(z.number());
const limits = z.array(z.number().nullable());
const day = z.number().nullable();
const cases = z.object({
  days: numbers,
  completed: numbers,
  time: numbers,
  at_risk: numbers,
  survival: numbers,
  lower: limits,
  upper: limits,
  p25: day,
  median: day,
  p75: day,
  p90: day,
  median_lower: day,
  median_upper: day,
});

// R: survfit(Surv(days, completed) ~ 1, conf.type = "log-log")
const days = [11, 8, 23, 12, 13, 12, 21, 8, 11, 24, 9, 15, 14, 15, 9, 12, 13, 9, 20, 10, 35, 25, 19, 8];
const curve = kaplanMeier(each(days), each([10]));

describe("kaplanMeier", () => {
  test("agrees with R in all reference cases", () => {
    for (const known of referenceCases("kaplan_meier", cases)) {
      const of = (completed: number) => each(known.days.filter((_, index) => known.completed[index] === completed));
      const ours = kaplanMeier(of(1), of(0));
      expect(ours.n).toBe(known.days.length);
      expect(ours.steps.map((step) => step.day)).toEqual(known.time);
      expect(ours.steps.map((step) => step.atRisk)).toEqual(known.at_risk);
      ours.steps.forEach((step, index) => {
        expectNear(step.survival, known.survival[index] ?? Number.NaN);
        expectNearOrNull(step.low, known.lower[index] ?? null);
        expectNearOrNull(step.high, known.upper[index] ?? null);
      });

      // Where the curve is flat exactly at the level R takes a midpoint; the rule here is the first day.
      const firstDay = (share: number, fromR: number | null) => {
        const flat = known.survival.findIndex((survival) => Math.abs(survival - (1 - share)) < 1e-10);
        return flat === -1 ? fromR : known.time[flat];
      };
      expect(quantileDay(ours, 0.25).day).toBe(firstDay(0.25, known.p25));
      expect(quantileDay(ours, 0.75).day).toBe(firstDay(0.75, known.p75));
      expect(quantileDay(ours, 0.9).day).toBe(firstDay(0.9, known.p90));
      const median = { day: firstDay(0.5, known.median), low: known.median_lower, high: known.median_upper };
      expect(quantileDay(ours, 0.5)).toEqual(median);
    }
  });

  test("gives R's curve", () => {
    expect(curve.n).toBe(25);
    expect(curve.steps.slice(0, 3).map(({ day, atRisk, events, censored }) => [day, atRisk, events, censored])).toEqual(
      [
        [8, 25, 3, 0],
        [9, 22, 3, 0],
        [10, 19, 1, 1],
      ],
    );
    const fourth = curve.steps[3];
    expectNear(fourth?.survival, 0.635294117647059);
    expectNear(fourth?.low, 0.415404280016345);
    expectNear(fourth?.high, 0.791141851057702);
    expect(curve.steps.at(-1)).toMatchObject({ day: 35, survival: 0, low: null, high: null });
  });

  test("adds counts of the same day, in any order", () => {
    const counts = [
      { days: 4, count: 2 },
      { days: 0, count: 1 },
      { days: 4, count: 3 },
      { days: 9, count: 0 },
    ];
    expect(kaplanMeier(counts, [])).toEqual(kaplanMeier(each([0, 4, 4, 4, 4, 4]), []));
  });

  test("starts on day 0 where something happens then", () => {
    const { steps } = kaplanMeier(each([0, 3]), each([0, 5]));
    expect(steps[0]).toMatchObject({ day: 0, atRisk: 4, events: 1, censored: 1, survival: 0.75 });
  });

  test("refuses negative or broken days and counts", () => {
    expect(() => kaplanMeier(each([-1]), [])).toThrow("-1");
    expect(() => kaplanMeier([], each([1.5]))).toThrow("1.5");
    expect(() => kaplanMeier([{ days: 1, count: -2 }], [])).toThrow("-2");
  });
});

describe("quantileDay", () => {
  test("gives R's median with its interval, and R's p75", () => {
    expect(quantileDay(curve, 0.5)).toEqual({ day: 13, low: 11, high: 15 });
    expect(quantileDay(curve, 0.75).day).toBe(20);
  });

  test("takes the first day of a curve that is flat at the level", () => {
    expect(quantileDay(kaplanMeier(each([8, 9, 11, 12, 14, 17, 19, 23]), []), 0.5).day).toBe(12);
  });

  test("reaches a level that the product only nears by rounding", () => {
    const tenths = kaplanMeier(each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), []);
    const reached = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => quantileDay(tenths, share).day);
    expect(reached).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("is null where the share is not reached, and for nobody", () => {
    const pending = kaplanMeier(each([3]), each([5, 5, 5]));
    expect(quantileDay(pending, 0.5)).toEqual({ day: null, low: 3, high: null });
    expect(quantileDay(kaplanMeier([], []), 0.5)).toEqual({ day: null, low: null, high: null });
  });

  test("refuses a share outside 0 to 1", () => {
    expect(() => quantileDay(curve, 0)).toThrow(RangeError);
    expect(() => quantileDay(curve, 1.1)).toThrow(RangeError);
  });
});

describe("shareBy", () => {
  test("is one minus R's survival, with its limits changed over", () => {
    for (const asked of [11, 11.5]) {
      const share = shareBy(curve, asked);
      expectNear(share.value, 1 - 0.635294117647059);
      expectNear(share.low, 1 - 0.791141851057702);
      expectNear(share.high, 1 - 0.415404280016345);
    }
  });

  test("has Wilson limits over those whose state is known where the curve has none", () => {
    expect(shareBy(curve, 7)).toEqual(wilson(0, 25));
    expect(shareBy(curve, 40)).toEqual(wilson(24, 24));
    const waiting = kaplanMeier(each([9]), each([5, 5, 6]));
    expect(shareBy(waiting, 5)).toEqual(wilson(0, 4));
    expect(shareBy(waiting, 6)).toEqual(wilson(0, 2));
    expect(shareBy(waiting, 7)).toEqual(wilson(0, 1));
    expect(shareBy(kaplanMeier([], each([5])), 6)).toEqual({ value: 0, low: 0, high: 1 });
  });

  test("refuses a curve of nobody and a day before the start", () => {
    expect(() => shareBy(kaplanMeier([], []), 5)).toThrow("at least 1 person");
    expect(() => shareBy(curve, -1)).toThrow("-1");
  });
});
