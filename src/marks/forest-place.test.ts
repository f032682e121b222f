import { expect, test } from "vitest";
import type { ForestRow } from "./forest-parts.ts";
import { placeStacked } from "./forest-stacked.ts";
import { placeWide } from "./forest-wide.ts";

const words = { axis: "Share", ratio: "n / N", aside: "Others", counts: [{ label: "AA", className: "both" }] };
const row: ForestRow = {
  label: "AAAA",
  reading: "AAAA",
  estimate: { value: 0.5, low: 0.25, high: 1 },
  absent: "",
  percent: "50 %",
  ratio: "00 / 00",
  counts: [{ count: 16, text: "00" }],
  few: false,
  strong: false,
  apart: false,
};
const other: ForestRow = { ...row, counts: [], aside: true };
const close = (numbers: readonly number[], expected: readonly number[]) =>
  expect(numbers.map((x) => x.toFixed(2))).toEqual(expected.map((x) => x.toFixed(2)));

// At 14 pixels a letter A is 8.4 wide, a figure 7.14 (1: 4.62), a space and a stroke 4.62, a per cent sign 11.48; bold 1.06 of it.
test("a wide forest is filled from the right edge, and a row of another study has a heading above it", () => {
  const { counts, ratio, percent, left, right, top, bottom, rows, aside, x } = placeWide(
    [row, other],
    { width: 740 },
    words,
  );
  close(
    counts.map((each) => each.square),
    [740 - 14.28 - 8 - 9],
  );
  close([ratio, percent], [740 - 40.28 - 18, 681.72 - 42.42 - 10]);
  close([left, right], [4 * 8.4 * 1.06 + 16, 629.3 - 35 * 1.06 - 18]);
  close([x(0), x(0.5), x(1)], [51.62, (51.616 + 574.2) / 2, 574.2]);
  expect([top, ...rows.map((each) => each.top), bottom]).toEqual([28, 28, 92, 124]);
  expect(aside).toEqual({ heading: "Others", top: 60 });
});
test("without another study's row nothing stands between the rows", () => {
  const { rows, bottom, aside } = placeWide([row, row], { width: 740 }, words);
  expect([...rows.map((each) => each.top), bottom, aside]).toEqual([28, 60, 92, null]);
});
test("a stacked row is its line of text, its strip and its lines of counts; another study's has no counts", () => {
  const { rows, height, aside, percent, x } = placeStacked([row, other], { width: 312 }, words);
  expect(rows.map((each) => [each.top, each.height])).toEqual([
    [44, 62],
    [156, 40],
  ]);
  expect([height, x(0), x(0.5), x(1)]).toEqual([210, 8, 156, 304]);
  expect(aside).toEqual({ heading: ["Others"], top: 128 });
  expect(rows.map(({ counts }) => counts)).toEqual([
    [{ count: 16, text: "00 AA", className: "both", x: 0, below: 11 }],
    [],
  ]);
  close([percent], [312 - 42.42 - 10]);
});
test("counts that do not fit beside each other go on below", () => {
  const three = Array.from({ length: 3 }, () => ({ label: "A".repeat(10), className: "both" }));
  const each = { count: 1, text: "0" };
  const { rows } = placeStacked([{ ...row, counts: [each, each, each] }], { width: 312 }, { ...words, counts: three });
  // Each is 22 + 7.14 + 4.62 + 84 = 117.76 wide, with 12 between: two to a line of 312.
  const [first] = rows;
  close(first?.counts.map(({ x }) => x) ?? [], [0, 129.76, 0]);
  expect(first?.counts.map(({ below }) => below)).toEqual([11, 11, 33]);
  expect(first?.height).toBe(18 + 22 + 44);
});
test("a label that is longer than its line goes on below, and moves what stands under it", () => {
  const label = `${"A".repeat(20)} ${"A".repeat(20)}`;
  const { rows, height, aside } = placeStacked([{ ...row, label }, row, { ...other, label }], { width: 312 }, words);
  expect(rows.map((each) => [each.label.length, each.top, each.height])).toEqual([
    [2, 44, 80],
    [1, 138, 62],
    [2, 250, 58],
  ]);
  expect([height, aside.top]).toEqual([322, 222]);
  const [long] = placeStacked([{ ...row, label: "A".repeat(40) }], { width: 312 }, words).rows;
  expect(long?.label).toEqual([expect.stringMatching(/^A+…A+$/)]);
});
