import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { textWidth } from "../../../marks/text.ts";
import { pairedModel } from "./model.ts";
import { placePile, placePlane, placeShift, placeSides, ticksOf } from "./place.ts";

const size = { width: 416 };
/** Three patients at no difference, and one at each of 1 to 19 days. */
const model = something(
  pairedModel(
    Array.from({ length: 20 }, (_, i) => ({
      since: "receipt" as const,
      difference: i,
      first: "blood" as const,
      patients: i === 0 ? 3 : 1,
    })),
  ),
);
const { shown } = model;
const plane = placePlane(shown, size, 7);

test("400 pixels for 20 days, and dots of the largest size", () => {
  expect(plane).toMatchObject({
    left: 8,
    right: 408,
    first: 0,
    last: 19,
    width: 1,
    step: 20,
    dot: 11,
    each: 1,
    highest: 3,
  });
  expect(plane.x(10)).toBeCloseTo(208, 9);
  expect(plane.middle(10)).toBeCloseTo(218, 9);
});
test("days are named at least 44 pixels from each other, 0 among them", () => {
  expect(ticksOf(plane, 7)).toEqual([0, 7, 14]);
  expect(ticksOf(plane, 5)).toEqual([0, 5, 10, 15]);
});
test("dots are piled up from the axis; the last one is smaller where it stands for fewer", () => {
  expect(placePile({ from: 0, to: 0, count: 3 }, plane, 100)).toEqual({
    at: 18,
    dots: [
      { y: 91, r: 5.5 },
      { y: 79, r: 5.5 },
      { y: 67, r: 5.5 },
    ],
  });
  const two = placePile({ from: 0, to: 0, count: 3 }, { ...plane, each: 2 }, 100).dots;
  expect(two[1]?.r).toBeCloseTo(5.5 * Math.sqrt(0.5), 12);
});
test("more patients than fit above each other share a dot", () => {
  const many = pairedModel([{ since: "receipt", difference: 0, first: "same_day", patients: 300 }]);
  expect(isNothing(many) || placePlane(many.shown, size, 7)).toMatchObject({ each: 20, highest: 15 });
});
test("of rounded counts a dot stands for five, and is as large as five in one", () => {
  const five = pairedModel([{ since: "receipt", difference: 0, first: "same_day", patients: 75 }]);
  expect(isNothing(five) || placePlane(five.shown, size, 7, 5)).toMatchObject({ each: 5, highest: 15, dot: 11 });
});
test("words stand on both sides of zero, on two lines where they would meet", () => {
  expect(placeSides("", "", 100, size)).toEqual({ height: 22, tissueEnd: 88, bloodStart: 112, bloodLine: 15 });
  const long = "words that are far too long for the half of it";
  const wide = textWidth(long, 14, true);
  expect(placeSides(long, long, 200, size)).toMatchObject({ height: 44, tissueEnd: wide, bloodStart: 416 - wide });
});
test("the words of the shift stand behind it, or before it at the right edge", () => {
  const at = { ...shown, centre: 10, interval: { low: 9, high: 11 } };
  expect(placeShift(at, "10", plane, size)).toEqual({
    low: expect.closeTo(198, 9),
    mid: expect.closeTo(218, 9),
    high: expect.closeTo(238, 9),
    from: expect.closeTo(190, 9),
    wide: expect.closeTo(56, 9),
    text: expect.closeTo(250, 9),
    up: 0,
    anchor: "start",
  });
  expect(placeShift({ ...at, centre: 19, interval: null }, "19 days", plane, size)).toMatchObject({
    low: 398,
    text: 386,
    anchor: "end",
  });
  // On neither side: over it, at the right edge.
  const wide = { ...at, interval: { low: 0, high: 19 } };
  expect(placeShift(wide, "10 days (0 to 19)", plane, size)).toMatchObject({ text: size.width, up: 18, anchor: "end" });
});
