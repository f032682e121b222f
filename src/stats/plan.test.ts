import fc from "fast-check";
import { expect, test } from "vitest";
import { study } from "../cubes/study.testing.ts";
import { plannedBy, plansInForce } from "./plan.ts";

const plan = (...points: readonly (readonly [string, number])[]) => ({
  version: "1",
  approved_on: "2021-12-01",
  source: "",
  points: points.map(([month, cumulative]) => ({ month, cumulative })),
});

test("is exact at its points, linear between them and nothing outside", () => {
  const two = plan(["2022-11", 10], ["2023-03", 50]);
  const months = ["2022-10", "2022-11", "2022-12", "2023-01", "2023-02", "2023-03", "2023-04"];
  expect(months.map((month) => plannedBy(two, month))).toEqual([null, 10, 20, 30, 40, 50, null]);
});
test("one point plans one month", () => {
  expect(["2022-10", "2022-11", "2022-12"].map((month) => plannedBy(plan(["2022-11", 7]), month))).toEqual([
    null,
    7,
    null,
  ]);
});
test("between two points it never leaves the range of their values", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(900), fc.nat(900), (month, a, b) => {
      const value =
        plannedBy(plan(["2022-01", a], ["2022-12", b]), `2022-${String(month).padStart(2, "0")}`) ?? Number.NaN;
      expect(value).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
    }),
  );
});
test("a plan counts from the day on which it was approved", () => {
  const at = (day: string) => ({ ...plan(["2022-11", 7]), approved_on: day });
  const days = ["2022-01-01", "2023-06-30", "2023-07-01"];
  const judged = plansInForce(study({ data_cut: "2023-06-30", plan: days.map(at) }));
  expect(judged.map(({ approved_on }) => approved_on)).toEqual(days.slice(0, 2));
});
