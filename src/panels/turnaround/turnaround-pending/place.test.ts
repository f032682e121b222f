import { expect, test } from "vitest";
import { piecesOf, placeBlocks, placeScale } from "./place.ts";

const blocks = [{ lines: ["one"] }, { lines: ["one", "two"] }];

test("blocks stand beside each other with their bars at one height", () => {
  expect(placeBlocks(blocks, 34, { width: 628 })).toMatchObject([
    { left: 0, top: 34, bars: 102, bottom: 270 },
    { left: 328, top: 34, bars: 102, bottom: 270 },
  ]);
});
test("on a narrow figure one block stands under the other", () => {
  expect(placeBlocks(blocks, 34, { width: 312 })).toMatchObject([
    { left: 0, top: 34, bars: 82, bottom: 250 },
    { left: 0, top: 278, bars: 346, bottom: 514 },
  ]);
});
test("bars begin behind the longest name and leave room for their number", () => {
  const { nameWidth, x } = placeScale([], ["", ""], () => "", { width: 312 });
  expect([nameWidth, x(0), x(1)]).toEqual([12, 0, 288]);
});
test("the pieces of a bar follow one another; without a target none is past it", () => {
  const open = {
    band: { band: "all", from: 0, to: null },
    open: 9,
    received: 7,
    notReceived: 2,
    oldestReceived: 20,
    oldestNotReceived: 3,
  } as const;
  const ends = (late: { samples: number; days: number } | null) => piecesOf({ ...open, late }).map(({ to }) => to);
  expect(ends({ samples: 3, days: 14 })).toEqual([3, 7, 9]);
  expect(ends(null)).toEqual([0, 7, 9]);
});
