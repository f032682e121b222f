import { expect, test } from "vitest";
import type { Result } from "../../engine/result.ts";
import { exploreWords } from "../../words/explore.ts";
import { formats } from "../../words/format.ts";
import { suited } from "./chart-choice.ts";
import { drawChart } from "./draw-chart.ts";
import { placeBars } from "./place-bars.ts";
import { placePlane } from "./place-plane.ts";
import { placeOf, pointsOf, seriesOf } from "./points.ts";

const telling = { words: exploreWords.en, f: formats.en };
const months: Result = {
  columns: [
    { name: "specimen", kind: "text" },
    { name: "month", kind: "month" },
    { name: "n", kind: "number" },
  ],
  rows: [
    ["blood", "2022-12", 10],
    ["blood", "2023-01", 20],
    ["tissue", "2023-01", 40],
    ["tissue", "2023-02", null],
  ],
  more: false,
};

const markupOf = (result: Result, width: number): { readonly markup: string; readonly left: string } => {
  const choice = suited(result);
  if (!choice) throw new RangeError("nothing to draw");
  const { drawing, left } = drawChart(result, choice, { width }, telling);
  return { markup: drawing.marks.map(({ markup }) => markup).join(""), left };
};

test("a month after another is one place further, a day is counted, and what is neither has no place", () => {
  expect((placeOf("2023-01") ?? 0) - (placeOf("2022-12") ?? 0)).toBe(1);
  expect(placeOf("1970-01-03")).toBe(2);
  expect(placeOf(3.5)).toBe(3.5);
  expect(placeOf("APC")).toBeNull();
  expect(placeOf(null)).toBeNull();
});

test("rows without a value are no points, and groups keep the order in which they come", () => {
  const points = pointsOf(months, { kind: "line", across: "month", height: "n", by: "specimen" });
  expect(points.length).toBe(3);
  expect(seriesOf(points).map(({ name, points: own }) => [name, own.length])).toEqual([
    ["blood", 2],
    ["tissue", 1],
  ]);
});

test("points stand by month and value, from zero", () => {
  const points = pointsOf(months, { kind: "line", across: "month", height: "n", by: "specimen" });
  const texts = { number: String, day: String, month: (month: string) => month };
  const placed = placePlane(seriesOf(points), "month", { width: 640 }, texts);
  const [blood, tissue] = placed.series;
  const [first, second] = blood?.points ?? [];
  expect(first?.x).toBeLessThan(second?.x ?? 0);
  expect(second?.x).toBe(tissue?.points[0]?.x);
  expect(placed.levels[0]).toEqual({ at: placed.bottom, label: "0" });
  expect(second?.y).toBeCloseTo((placed.bottom + placed.top) / 2);
  expect(tissue?.points[0]?.y).toBe(placed.top);
});

test.each([1060, 280])("bars begin at zero and are as long as their values, at %i pixels", (width) => {
  const placed = placeBars(
    [
      { label: "APC", text: "10", value: 10 },
      { label: "BRAF", text: "5", value: 5 },
      { label: "KRAS", text: "0", value: 0 },
    ],
    { width },
  );
  const [long, half, none] = placed.bars.map(({ bar }) => bar.width);
  expect(half).toBeCloseTo((long ?? 0) / 2);
  expect(none).toBe(0);
  for (const { bar } of placed.bars) expect(bar.x).toBe(placed.zero);
});

test("each mark is read with its place, its group and its value; colours are those of the specimens", () => {
  const { markup } = markupOf(months, 640);
  expect(markup).toContain('aria-label="2023-01 · tissue: 40"');
  expect(markup).toContain('class="line blood"');
  expect(markup.match(/class="mark /g)?.length).toBe(3);
});

test("what is too much to draw is said, and text from data is no markup", () => {
  const many: Result = {
    columns: [
      { name: "gene", kind: "text" },
      { name: "n", kind: "number" },
    ],
    rows: Array.from({ length: 60 }, (_, i) => [`<b>${i}`, i]),
    more: false,
  };
  const { markup, left } = markupOf(many, 640);
  expect(left).toBe(exploreWords.en.drawn("40", "60"));
  expect(markup).not.toContain("<b>");
});
