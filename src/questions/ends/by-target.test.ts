import { expect, test } from "vitest";
import { byTargetOf, isMuchUndated } from "./by-target.ts";

const ends = (undated: number) => [
  { cause: "reported" as const, days: 10, samples: 30 },
  { cause: "unknown" as const, days: null, samples: undated },
];
test("a share of the reports that have a date is told of all received only while the others are few", () => {
  expect(byTargetOf(ends(3), 14)).toMatchObject({ received: 30, undated: 3, share: 1 });
  expect(byTargetOf(ends(4), 14)).toBeNull();
  expect([isMuchUndated(0, 0), isMuchUndated(1, 10), isMuchUndated(2, 19)]).toEqual([false, false, true]);
});
