import { expect, test } from "vitest";
import { placeNames } from "./labels.ts";
import type { MonthModel } from "./model.ts";
import { placeMonths } from "./place.ts";

const month = (name: string, consented: number, cumulativeConsented: number) => ({
  month: name,
  screened: consented,
  consented,
  cumulativeConsented,
  planned: null,
  pairs: null,
});
const model: MonthModel = {
  months: [month("2023-01", 4, 4), month("2023-02", 0, 4), month("2023-03", 6, 10)],
  screened: 10,
  consented: 10,
  paired: null,
  counts: "consented",
  counted: 10,
  target: 20,
  plans: [],
  newest: null,
  undated: 0,
  whole: true,
  pace: null,
  gap: null,
  unfinished: null,
};
const place = (of = model, cut = "2023-03-31", width = 740) =>
  placeMonths(of, cut, width, { consented: "", paired: "", count: String });

test("half the target stands half way up, and the line ends with the last month", () => {
  const { top, bottom, goal, consented, paired, right } = place();
  // 28 and one line of 20 over the plot of 270.
  expect([top, bottom]).toEqual([48, 318]);
  expect(goal).toEqual({ n: 20, y: 48 });
  expect(consented.map(({ y }) => y)).toEqual([318, 318 - 54, 318 - 54, 183]);
  expect(consented.at(-1)?.x).toBe(right);
  expect(paired).toEqual([]);
});
test("a bar is as wide as its month but for the gap, and as high as its share of the highest", () => {
  const { months, barTop, barBottom, left } = place();
  const [first, none, last] = months;
  expect([barTop, barBottom]).toEqual([362, 426]);
  expect(first?.area.x).toBe(left);
  expect(first?.area.y).toBe(48);
  expect(first?.bar.width).toBeCloseTo((first?.area.width ?? 0) - 2, 10);
  expect(none?.bar.height).toBe(0);
  expect(last?.bar.height).toBe(64);
  expect(first?.bar.height).toBeCloseTo((64 * 4) / 6, 10);
});
test("a month that is not over ends at the data cut", () => {
  const { months, consented } = place({ ...model, unfinished: "2023-03" }, "2023-03-15");
  const [first, , last] = months;
  expect(last?.unfinished).toBe(true);
  expect(last?.area.width).toBeCloseTo(((first?.area.width ?? 0) * 15) / 31, 8);
  expect(consented.at(-1)?.x).toBeCloseTo((last?.area.x ?? 0) + (last?.area.width ?? 0), 8);
});
test("each line has one name, in the order in which they find room", () => {
  const texts = { consented: "10 in", paired: "", plan: () => "", target: (n: number) => `target ${n}` };
  expect(placeNames(place(), texts).map(({ text, className }) => [text, className])).toEqual([
    ["10 in", "strong halo"],
    ["target 20", "halo"],
  ]);
});
