import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import type { SegmentRow } from "../../../questions/segments/question.ts";
import { segmentModel } from "./model.ts";
import { fits, placeColumns, placeSections } from "./place.ts";

const done = (segment: SegmentRow["segment"], days: number): SegmentRow => ({
  specimen: "blood",
  segment,
  status: "completed",
  days,
  samples: 30,
});
const model = something(
  segmentModel([done("receipt_to_report", 20), done("collection_to_receipt", 900)], (needed) => needed !== "decisions"),
);
const { present } = model;
const lines = model.lines.filter(({ specimen }) => specimen === "blood");
const labels = { specimen: () => "x", segment: () => "" };

test("numbers stand at the right edge, the days between them and the names", () => {
  const wide = placeColumns(present, lines, { width: 740 }, labels);
  expect(wide).toMatchObject({ specimen: 0, median: 630, completed: 684, open: 740, right: 574, days: [0, 20] });
  expect(wide.x(20)).toBe(562);
  expect(placeColumns(present, lines, { width: 312 }, labels)).toMatchObject({
    median: 228,
    completed: 268,
    right: 304,
    below: 16,
  });
});
test("what lies years away does not fit, and a line without days does", () => {
  const columns = placeColumns(present, lines, { width: 740 }, labels);
  expect(lines.filter((line) => !fits(line, columns)).map(({ segment }) => segment)).toEqual(["collection_to_receipt"]);
});
test("on a phone the days have the whole width, below the names and numbers", () => {
  const { x, days } = placeColumns(present, lines, { width: 312 }, labels);
  expect(days.map(x)).toEqual([6, 292]);
});
test("six steps, then four spans: 32 pixels each beside a name, 68 below it with the bars below too", () => {
  const wide = placeSections(1, lines, { width: 740 });
  expect(wide).toMatchObject({ steps: { y: 58, title: 46 }, spans: { y: 284 }, bottom: 412 });
  expect(wide.steps.blocks.map(({ y }) => y)).toEqual([68, 100, 132, 164, 196, 228]);
  expect(wide.steps.blocks[0]?.lines.map(({ y }) => y)).toEqual([68]);
  const narrow = placeSections(1, lines, { width: 312 });
  expect(narrow).toMatchObject({ steps: { y: 84 }, spans: { y: 530 }, bottom: 802 });
  expect(narrow.steps.blocks[1]).toMatchObject({ y: 162, lines: [{ y: 182 }] });
});
