import { expect, test } from "vitest";
import { placeRange } from "./range-bar.ts";

test("inside the plot a range is as it is", () => {
  expect(placeRange({ low: 20, mid: 30, high: 50, far: 80, from: 10, to: 100 })).toEqual({
    bar: { x: 20, width: 30 },
    line: { from: 50, to: 80 },
    dot: 30,
    arrows: [],
  });
});
test("what lies beyond is cut, with an arrow outside the edge; a bar of no length is still seen", () => {
  expect(placeRange({ low: 0, mid: 5, high: 10, far: 120, from: 10, to: 100 })).toEqual({
    bar: { x: 10, width: 1 },
    line: { from: 10, to: 100 },
    dot: null,
    arrows: [
      { at: 106, towards: 1 },
      { at: 4, towards: -1 },
    ],
  });
});
