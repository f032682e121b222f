import { expect, test } from "vitest";
import { beyond, lastDayShown, type Waits, weekly } from "./days-shown.ts";

const done = (...days: readonly (readonly [days: number, count: number])[]): readonly Waits[] => [
  { completed: days.map(([day, count]) => ({ days: day, count })), pending: [] },
];

test("ends on the week in which 99 % are done", () => {
  expect(lastDayShown(done([10, 60], [33, 40]), [])).toBe(35);
});
test("outliers of 2,000 days do not flatten the curve, even when they are more than 1 %", () => {
  expect(lastDayShown(done([10, 995], [30, 4], [2000, 1]), [])).toBe(14);
  expect(lastDayShown(done([10, 48], [2000, 2]), [])).toBe(42);
});
test("what must fit, fits", () => expect(lastDayShown(done([10, 100]), [12, 61])).toBe(63));
test("an axis has at least a week", () => {
  expect(lastDayShown(done([0, 3]), [])).toBe(7);
  expect(lastDayShown(done([0, 3]), [], 5)).toBe(5);
});
test("marks come every week, or every few weeks on a long axis", () => {
  expect(weekly(28, 6)).toEqual([0, 7, 14, 21, 28]);
  expect(weekly(70, 6)).toEqual([0, 14, 28, 42, 56, 70]);
});
test("what lies beyond is counted", () => {
  const completed = [
    { days: 5, count: 9 },
    { days: 2000, count: 1 },
    { days: 90, count: 2 },
  ];
  expect(beyond({ completed, pending: [{ days: 80, count: 4 }] }, 70)).toEqual({
    completed: 3,
    pending: 4,
    longest: 2000,
  });
});
