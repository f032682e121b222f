import { expect, test } from "vitest";
import { placeMedians } from "./place-medians.ts";

const plot = { left: 46, right: 600 };
const place = (...xs: readonly number[]) =>
  placeMedians(
    xs.map((x) => ({ x, width: 50 })),
    plot,
  );

test("the earlier one stands above left, the later one below right, in the order given", () =>
  expect(place(300, 200)).toMatchObject([
    { x: 300, textX: 310, anchor: "start", dy: 22 },
    { x: 200, textX: 190, anchor: "end", dy: -9 },
  ]));
test("with no room on the left both stand on the right, one below the other when they would meet", () => {
  expect(place(60, 90).map(({ dy }) => dy)).toEqual([42, 22]);
  expect(place(60, 200).map(({ dy }) => dy)).toEqual([22, 22]);
});
test("with little room on the left the earlier one comes nearer to its dot, and stays off the later curve", () =>
  expect(place(99, 200)).toMatchObject([
    { textX: 93, anchor: "end", dy: -9 },
    { textX: 210, anchor: "start", dy: 22 },
  ]));
test("a single median stands on the right while there is room", () => {
  expect(place(300)).toMatchObject([{ anchor: "start", dy: 22 }]);
  expect(place(590)).toMatchObject([{ anchor: "end", dy: -9 }]);
});
