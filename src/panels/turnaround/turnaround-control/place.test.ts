import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import type { Change } from "../../../questions/changes.ts";
import { controlModel, type Point } from "./model.ts";
import { placeChart, placeLimits, placePlane, placePoint } from "./place.ts";

const change: Change = { on: "2022-02-01", scope: "blood", text_en: "", text_nb: "", resets_limits: false };
const rows = [
  ["2022-01", 8, 5],
  ["2022-02", 4, 5],
  ["2022-04", 900, 2],
] as const;
const model = something(
  controlModel(
    rows.map(([month, days, samples]) => ({ specimen: "blood", month, status: "completed", days, samples })),
    study({ changes: [change] }),
  ),
);
const [series] = model.series;
if (!series) throw new Error("there should be a series");
/** 400 pixels for the four months from January to April. */
const plane = placePlane(model, 0, { width: 444 });
const chart = placeChart(series, 40, plane);
const point = (month: string, median: number | null): Point => ({
  month,
  median,
  value: median,
  completed: 5,
  pending: 0,
  status: "ok",
  rules: [],
});

test("months share the axis, also those without samples; the scale is that of the months that count", () => {
  expect([plane.right, plane.x(plane.start("2022-04")), plane.highest]).toEqual([434, 334, 8]);
  expect(["2021-12", "2022-03", "2022-05"].map(plane.shows)).toEqual([false, true, false]);
});
test("the plot lies under the name; where limits are set anew it is marked, and nowhere else", () => {
  expect(chart).toMatchObject({ top: 72, bottom: 202, ceiling: 8, ticks: [0, 2, 4, 6, 8], resets: [] });
  const anew = { ...series, changes: [{ ...change, resets_limits: true }] };
  expect(placeChart(anew, 40, plane).resets).toEqual([134]);
  expect(chart.y(4)).toBe(137);
});
test("a median stands in the middle of its month; one above the scale is cut and says so; none has no point", () => {
  expect(placePoint(point("2022-02", 4), plane, chart)).toEqual({
    area: { x: 134, y: 72, width: 100, height: 130 },
    point: { x: 184, y: 137, days: 4, beyond: false },
  });
  expect(placePoint(point("2022-04", 900), plane, chart).point).toMatchObject({ y: 72, beyond: true });
  expect(placePoint(point("2022-03", null), plane, chart).point).toBeNull();
});
test("limits reach from the first month of their phase to the end of its last; none lies below zero", () => {
  const points = [point("2022-02", 4), point("2022-03", 4)];
  const limits = { mean: 4, lower: -2, upper: 8, meanMovingRange: 2 };
  expect(placeLimits(points, limits, plane, chart)).toEqual({
    x1: 134,
    x2: 334,
    upper: 72,
    mean: 137,
    lower: null,
  });
});
