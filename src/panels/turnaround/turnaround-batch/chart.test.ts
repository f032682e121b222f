import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { textWidth } from "../../../marks/text.ts";
import type { WaitCount } from "../../../questions/batch/question.ts";
import { formats } from "../../../words/format.ts";
import { placeBatch } from "./chart.ts";
import { batchModel } from "./model.ts";
import { words } from "./words.ts";

const placed = (rows: readonly WaitCount[], width = 600) =>
  placeBatch(something(batchModel(rows)), { width }, words.en, formats.en);

test("bars stand on one axis of days from 0 to the last, each size 28 pixels below the one before", () => {
  // All of one size wait 8 days: the axis ends there, 64 pixels before the medians, which end at 540.
  const { rows, zero, right, cut } = placed([{ size: 1, days: 8, samples: 30 }]);
  expect(rows.slice(0, 2).map(({ y }) => y)).toEqual([74, 102]);
  expect(right).toBe(484);
  expect(zero).toBeCloseTo(textWidth("8, full", 14, true) + 16 + 6, 9);
  expect(rows[0]?.bar).toEqual({ low: 476, mid: 476, high: 476, far: 476 });
  expect(rows[1]?.bar).toBeNull();
  expect(cut).toEqual([]);
});
test("a line that goes on beyond the axis is said to", () => {
  const { cut } = placed([
    { size: 1, days: 8, samples: 30 },
    { size: 2, days: 400, samples: 2 },
  ]);
  expect(cut.join(" ")).toBe(words.en.cut);
});
