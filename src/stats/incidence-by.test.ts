import { expect, test } from "vitest";
import { cumulativeIncidence } from "./aalen-johansen.ts";
import { estimateBy, isFollowedTo } from "./incidence-by.ts";

const curve = (...ends: readonly (readonly [days: number, cause: string | null, count: number])[]) =>
  cumulativeIncidence(ends.map(([days, cause, count]) => ({ days, cause, count })));

test("after the last of the follow-up a share is known where nobody still waits", () => {
  const waiting = curve([5, "reported", 2], [9, null, 1]);
  expect([5, 9, 10].map((day) => isFollowedTo(waiting, day, 3, 1))).toEqual([true, true, false]);
  expect(estimateBy(waiting, "reported", 10, 3, 1)).toBeNull();
  // The one who waits has been followed to day 3 alone; all others have ended.
  const over = curve([3, null, 1], [5, "reported", 1], [9, "died", 1]);
  expect(estimateBy(over, "reported", 90, 3, 1)?.value).toBeCloseTo(0.5, 12);
  expect(isFollowedTo(curve(), 1, 0, 0)).toBe(false);
});
test("a share of nobody has the limits of Wilson", () => {
  // 0 of 10: z² ÷ (10 + z²).
  expect(estimateBy(curve([9, "died", 10]), "reported", 5, 10, 0)).toMatchObject({ value: 0, low: 0 });
  expect(estimateBy(curve([9, "died", 10]), "reported", 5, 10, 0)?.high).toBeCloseTo(
    3.841458820694124 / 13.841458820694124,
    12,
  );
});
