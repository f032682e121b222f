import { expect, test } from "vitest";
import { plainText } from "./plain-text.testing.ts";
import { tornado } from "./tornado.ts";
import { placeTornado } from "./tornado-place.ts";

const words = {
  axis: "Kroner per extra patient",
  from: "One at a time",
  base: "100 kroner",
  low: "low end",
  high: "high end",
  zero: "below 0: cheaper",
  number: (value: number) => String(Math.round(value)),
};
const rows = [
  { label: "Cost of a test", reading: "cost: 50 to 150", atLow: 50, atHigh: 150 },
  { label: "Share", reading: "share: 120 to 90", atLow: 120, atHigh: 90 },
  { label: "Unchanged", reading: "same", atLow: 100, atHigh: 100 },
];
const draw = (width: number, given = rows) => tornado(given, 100, { width }, words).marks.map(({ markup }) => markup);
const bars = (markup: string, kind: string) =>
  [...markup.matchAll(new RegExp(`block ${kind}" x="([\\d.]+)" y="[\\d.]+" width="([\\d.]+)"`, "g"))].map(
    ([, x, width]) => [Number(x), Number(x) + Number(width)],
  );

test("both ends leave the base, each to its own side, in proportion", () => {
  const [cost = "", share = ""] = draw(740).slice(-3);
  const [[lowFrom = 0, lowTo = 0] = []] = bars(cost, "open");
  const [[highFrom = 0, highTo = 0] = []] = bars(cost, "pale");
  expect(lowTo).toBeCloseTo(highFrom, 1);
  expect(highTo - highFrom).toBeCloseTo(lowTo - lowFrom, 1);
  const [[shareFrom = 0, shareTo = 0] = []] = bars(share, "open");
  expect(shareFrom).toBeCloseTo(lowTo, 1); // its low end answers more than the base
  expect((shareTo - shareFrom) / (highTo - highFrom)).toBeCloseTo(20 / 50, 2);
});
test("an assumption that changes nothing has no bar, but its answer", () => {
  const last = draw(740).at(-1) ?? "";
  expect(last).not.toContain("block");
  expect(plainText({ markup: last })).toContain("100");
});
test("zero is marked only where the answer crosses it", () => {
  expect(draw(740).join("")).not.toContain(words.zero);
  expect(draw(740, [{ label: "x", reading: "x", atLow: -10, atHigh: 120 }]).join("")).toContain(words.zero);
});
test("nothing is drawn beyond the edges, on a desk and on a phone; equal answers do not break the scale", () => {
  for (const width of [740, 280])
    for (const given of [rows, rows.slice(2)])
      for (const [, x = "0"] of draw(width, given)
        .join("")
        .matchAll(/x(?:1|2)?="(-?[\d.]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(width);
      }
});
test("rows of 34 pixels below the heading, the key and the words over the base; labels beside the bars, on a phone above", () => {
  // 10 + 2 lines of 17, a key of 22, 8 and 24 for the base; no zero.
  const wide = placeTornado(rows, 100, 740, 22, words);
  expect(wide).toMatchObject({ keyTop: 44, top: 98, bottom: 200, height: 228, zero: null, strips: [[94, 200]] });
  expect(wide.rows.map(({ y }) => y)).toEqual([115, 149, 183]);
  expect(wide.rows[1]?.area).toEqual({ x: 0, y: 133, width: 740, height: 32 });
  expect(wide.x(100) - wide.x(50)).toBeCloseTo(wide.x(150) - wide.x(100), 9);
  const narrow = placeTornado(rows, 100, 312, 22, words);
  expect(narrow.rows.map(({ y, label }) => [label[0]?.y, y])).toEqual([
    [112, 129],
    [159, 176],
    [206, 223],
  ]);
});
