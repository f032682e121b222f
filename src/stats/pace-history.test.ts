import { expect, test } from "vitest";
import { noRamp } from "./forecast.ts";
import { looksBack, rampOf, recordsAt, type SiteHistory, spreadOf } from "./pace-history.ts";

const site = (opened: number, ...counts: readonly number[]): SiteHistory => ({ opened, counts });
const even = (opened: number, months: number, each: number): SiteHistory =>
  site(opened, ...Array.from({ length: months }, (_, i) => (i < Math.floor(opened) ? 0 : each)));

test("the first three months against the later ones, over sites open six months, ten patients towards none", () => {
  // 3 of 12 in the first three months, then 4 a month.
  const slow = site(0, 1, 1, 1, 4, 4, 4);
  expect(rampOf([slow], 6)).toEqual({ share: (3 + 10) / (12 + 10), months: 3 });
  expect(rampOf([slow, even(2, 6, 5)], 6)).toEqual({ share: (3 + 10) / (12 + 10), months: 3 }); // open four months
  expect(rampOf([even(2, 6, 5)], 6)).toBe(noRamp);
});
test("records of the last months, at full pace, and how old the site is", () => {
  const ramp = { share: 0.5, months: 3 };
  expect(recordsAt([even(0, 10, 2), even(7.5, 10, 4), even(12, 10, 1)], 10, 6, ramp)).toEqual([
    { included: 12, months: 6, age: 10 },
    { included: 12, months: 1.25, age: 2.5 },
  ]);
  expect(recordsAt([even(0, 10, 2)], 10, Number.POSITIVE_INFINITY, noRamp)).toEqual([
    { included: 20, months: 10, age: 10 },
  ]);
});
test("looks back from each whole month, half a year ahead, in a young study a quarter, and from what was known then", () => {
  const two = (months: number) => [even(0, months, 5), even(0, months, 7)];
  expect(looksBack(two(16), 16).map(({ at, months, observed }) => [at, months, observed])).toEqual(
    [6, 7, 8, 9, 10].map((at) => [at, 6, 72]),
  );
  expect(looksBack(two(11), 11.9).map(({ at, months }) => [at, months])).toEqual([
    [6, 3],
    [7, 3],
    [8, 3],
  ]);
  expect(looksBack(two(8), 8)).toEqual([]);
  const jumped = two(16).map(({ opened, counts }) => ({ opened, counts: counts.map((n, i) => (i < 8 ? n : 3 * n)) }));
  expect(looksBack(jumped, 16)[0]?.foreseen(0).mean(6)).toBeCloseTo(
    looksBack(two(16), 16)[0]?.foreseen(0).mean(6) ?? 0,
    10,
  );
});
test("a past without surprises draws the spread down, one with them widens it until eight in ten hold, up to a bound", () => {
  const past = (...paces: readonly number[]) =>
    spreadOf(looksBack([site(0, ...paces), site(0, ...paces.map((n) => n + 2))], paces.length));
  const calm = past(...Array.from({ length: 20 }, () => 10));
  const seasons = past(...Array.from({ length: 20 }, (_, i) => (i % 12 < 6 ? 16 : 6)));
  expect(spreadOf([])).toBeCloseTo(0.1, 12);
  expect(calm).toBeLessThan(0.1);
  expect(seasons).toBeGreaterThan(calm);
  expect(past(...Array.from({ length: 20 }, (_, i) => (i % 12 < 6 ? 60 : 0)))).toBe(0.2);
});
