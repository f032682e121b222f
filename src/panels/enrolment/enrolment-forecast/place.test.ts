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
  notInPace: 0,
  early: [],
  planned: false,
  backTest: [],
  ownTest: [],
};

test("two dates a dot apart are stacked, and push the plot down; one beyond twenty years has no dot", () => {
  const { dots: placed, bottom, goal } = placeForecast(model, fan, "2023-11", 740);
  // 8 over the dots, two of 12, 26 below them: the plot is from 58 to 328.
  expect([goal, bottom]).toEqual([58, 328]);
  expect(placed.map(({ y }) => y)).toEqual([28, 16, 28]);
  expect(placed[0]?.x).toBe(placed[1]?.x);
  expect(placed).toHaveLength(3);
});
test("half the target stands half way up, what lies beyond it is cut off, and only months short of it can be read", () => {
  const { now, past, bands, middle, read } = placeForecast(model, fan, "2023-11", 740);
  expect(now.y).toBe(58 + 270 / 2);
  expect(past.map(({ y }) => y)).toEqual([328 - 270 / 4, now.y]);
  expect(past[1]?.x).toBe(now.x);
  expect(bands[0]?.limits[1]).toMatchObject({ low: 328 - 270 * 0.55, high: 58 });
  expect(middle.map(({ y }) => y)).toEqual([193, 328 - 270 * 0.75, 58]);
  expect(read.map(({ day }) => day)).toEqual(["2024-01-30"]);
});
test("a narrow figure is less high and ends at its edge; without a target it reaches up to the highest number", () => {
  const { bottom, right, goal, now } = placeForecast({ ...model, target: null }, fan.slice(0, 2), "2023-11", 320);
  expect([bottom, right, goal]).toEqual([288, 310, null]);
  expect(now.y).toBeCloseTo(288 - 230 * (100 / 250), 10);
});
