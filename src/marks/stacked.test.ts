import { expect, test } from "vitest";
import { placeStacked } from "./stacked.ts";

test("each begins 26 pixels below the one before; the last has nothing below it", () => {
  expect(placeStacked([100, 50, 30])).toEqual({ tops: [0, 126, 202], height: 232 });
  expect(placeStacked([])).toEqual({ tops: [], height: 0 });
});
