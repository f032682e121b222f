import { expect, test } from "vitest";
import { awaitedOf } from "./await.ts";

const month = 365.25 / 12;

test("of those who come to count the delay, and for who waits the chance of it given the wait so far", () => {
  // Of ten: four count on day 10, two are lost on day 20, two count on day 30, two still wait since 25 and 40 days.
  const ends = [
    { days: 10, cause: "reported", count: 4 },
    { days: 20, cause: "failed", count: 2 },
    { days: 25, cause: null, count: 1 },
    { days: 30, cause: "reported", count: 2 },
    { days: 40, cause: null, count: 1 },
  ];
  // Day 10: 4/10. Day 20 takes 2/10, and leaves 4/10. On day 30 three are at risk and two count: 4/10 × 2/3.
  const late = (4 / 10) * (2 / 3);
  const made = awaitedOf(ends);
  expect(made?.delay).toEqual([
    { months: 7 / month, share: expect.closeTo(0.4 / (0.4 + late), 12) },
    { months: 35 / month, share: expect.closeTo(late / (0.4 + late), 12) },
  ]);
  const [early, long] = made?.waiting ?? [];
  expect(early?.by(4 / month)).toBe(0);
  expect(early?.by(5 / month)).toBeCloseTo(2 / 3, 12);
  expect(long?.by(12)).toBe(0);
});
test("where nobody has come to count there is nothing to go by", () => {
  expect(awaitedOf([])).toBeNull();
  expect(awaitedOf([{ days: 10, cause: "failed", count: 3 }])).toBeNull();
});
