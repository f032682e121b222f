import { expect, test } from "vitest";
import type { FanPoint } from "./ahead.ts";
import type { ForecastModel } from "./model.ts";
import { placeForecast } from "./place.ts";

const flat = (month: number, n: number): FanPoint => ({ month, quantiles: [n, n, n, n, n, n, n] });
const fan: readonly FanPoint[] = [
  flat(0, 100),
  { month: 1, quantiles: [110, 120, 130, 150, 180, 200, 250] },
  flat(2, 200),
];
const dots = ["2024-02-28", "2024-02-28", "2024-01-01", null];
const model: ForecastModel = {
  counts: "consented",
  target: 200,
  now: 100,
  cut: "2023-12-31",
  past: [
    { month: "2023-11", total: 50 },
    { month: "2023-12", total: 100 },
  ],
  ahead: { why: "ok", target: 200, pace: 50, fullPace: 50, fan, dots, reach: [], plans: [], moreSites: null },
  usual: null,
  notInPace: 0,
  early: [],
  planned: false,
  backTest: [],
  ownTest: [],
};

test("two dates a dot apart are stacked, and push the plot down; one beyond twenty years has no dot", () => {
  const { dots: placed, bottom, goal } = placeForecast(model, fan, 740);
  // 8 over the dots, two of 12, 34 below them: the plot is from 66 to 336.
  expect([goal, bottom]).toEqual([66, 336]);
  expect(placed.map(({ y }) => y)).toEqual([28, 16, 28]);
  expect(placed[0]?.x).toBe(placed[1]?.x);
  expect(placed).toHaveLength(3);
});
test("half the target stands half way up, what lies beyond it is cut off, and only months short of it can be read", () => {
  const { now, past, bands, middle, read } = placeForecast(model, fan, 740);
  expect(now.y).toBe(66 + 270 / 2);
  expect(past.map(({ y }) => y)).toEqual([336 - 270 / 4, now.y]);
  expect(past[1]?.x).toBe(now.x);
  expect(bands[0]?.limits[1]).toMatchObject({ low: 336 - 270 * 0.55, high: 66 });
  expect(middle.map(({ y }) => y)).toEqual([201, 336 - 270 * 0.75, 66]);
  expect(read.map(({ day }) => day)).toEqual(["2024-01-30"]);
});
test("of a long past the last months are shown, from a round number below their first total, and the dots have their months", () => {
  const long = Array.from({ length: 20 }, (_, i) => ({
    month: i < 12 ? `2022-${String(i + 1).padStart(2, "0")}` : `2023-${String(i - 11).padStart(2, "0")}`,
    total: 10 * (i + 1),
  }));
  const ahead = { ...model.ahead, dots: ["2023-09-28", "2023-09-28", "2023-10-15", "2024-02-01"] };
  const late = { ...model, cut: "2023-08-31", now: 200, target: 300, past: long, ahead } as ForecastModel;
  const { past, levels, dots: placed, dotMonths, later, left } = placeForecast(late, fan, 740);
  expect(past).toHaveLength(8);
  expect(past[0]?.x).toBeGreaterThan(left);
  expect(levels[0]?.n).toBe(100); // 130 after the first of the eight months
  expect(dotMonths.map(({ day }) => day.toISOString().slice(0, 7))).toEqual(["2023-09", "2023-10"]);
  // The axis ends with October.
  expect([placed.length, later]).toEqual([3, 1]);
  for (const { at, y } of dotMonths) expect([at > left, y]).toEqual([true, (levels.at(-1)?.at ?? 0) - 10]);
});
test("a narrow figure is less high and ends at its edge; without a target it reaches up to the highest number", () => {
  const { bottom, right, goal, now } = placeForecast({ ...model, target: null }, fan.slice(0, 2), 320);
  expect([bottom, right, goal]).toEqual([284, 310, null]);
  expect(now.y).toBeCloseTo(284 - 230 * (100 / 250), 10);
});
