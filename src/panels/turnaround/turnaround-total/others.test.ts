import { expect, test } from "vitest";
import { textWidth } from "../../../marks/text.ts";
import { placeOthers } from "./others.ts";

const text = "A study, blood 9 days";
const wide = textWidth(text, 14);

test("words stand behind their tick, and before it at the right edge", () => {
  const [early, late] = placeOthers(
    [
      { text, at: 50 },
      { text, at: 390 },
    ],
    100,
    400,
  );
  expect(early).toMatchObject({ tick: { x: 50, y: 111 }, words: 62, anchor: "start", area: { y: 100, height: 22 } });
  expect(late).toMatchObject({ tick: { x: 390, y: 133 }, words: 378, anchor: "end", area: { y: 122, height: 22 } });
});
test("where words fit on neither side all stand above their ticks, inside the figure", () => {
  const width = wide + 20;
  const [only] = placeOthers([{ text, at: width / 2 }], 0, width);
  expect(only).toMatchObject({ tick: { y: 30 }, words: 10, anchor: null, area: { y: 0, height: 40 } });
});
