import { expect, test } from "vitest";
import { placeGroups, placeList, roomFor } from "./place.ts";

const item = (lines: number) => ({ lines: Array.from({ length: lines }, () => "text") });

test("two columns where there is room and more than one item", () => {
  expect(roomFor(3, 740)).toEqual({ columns: 2, each: 358, text: 324 });
  expect(roomFor(1, 740)).toEqual({ columns: 1, each: 740, text: 706 });
  expect(roomFor(3, 312)).toEqual({ columns: 1, each: 312, text: 278 });
});
test("a row is as high as its longest item, with 20 a line and its heading", () => {
  const { placed, bottom } = placeList([item(1), item(3), item(2)], roomFor(3, 740));
  expect(placed.map(({ area }) => area)).toEqual([
    { x: 0, y: 2, width: 358, height: 84 },
    { x: 382, y: 2, width: 358, height: 84 },
    { x: 0, y: 100, width: 358, height: 64 },
  ]);
  expect(bottom).toBe(168);
});
test("each group begins below the one before, under its name", () => {
  const { placed, height } = placeGroups(
    [
      { name: "a", items: [item(1)] },
      { name: "b", items: [item(2), item(1)] },
    ],
    740,
  );
  // 28 to the first item, 44 high, 4 below it; 16 between groups.
  expect(placed.map(({ name, y, placed: list }) => [name, y, list[0]?.area.y])).toEqual([
    ["a", 18, 28],
    ["b", 110, 120],
  ]);
  expect(height).toBe(120 + 64 + 4);
});
