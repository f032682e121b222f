import { expect, test } from "vitest";
import { placeMedians } from "./place-medians.ts";

const plot = { left: 46, right: 600 };
const at = (specimen: "blood" | "tissue", x: number) => ({ specimen, x, width: 50 });

test("the earlier one stands above left, the later one below right", () =>
  expect(placeMedians([at("tissue", 300), at("blood", 200)], plot)).toMatchObject([
    { specimen: "blood", anchor: "end", dy: -9 },
    { specimen: "tissue", anchor: "start", dy: 22 },
  ]));
test("with no room on the left both stand on the right, one below the other when they would meet", () => {
  expect(placeMedians([at("blood", 60), at("tissue", 90)], plot).map(({ dy }) => dy)).toEqual([42, 22]);
  expect(placeMedians([at("blood", 60), at("tissue", 200)], plot).map(({ dy }) => dy)).toEqual([22, 22]);
});
test("a single median stands on the right while there is room", () => {
  expect(placeMedians([at("blood", 300)], plot)).toMatchObject([{ anchor: "start", dy: 22 }]);
  expect(placeMedians([at("blood", 590)], plot)).toMatchObject([{ anchor: "end", dy: -9 }]);
});
