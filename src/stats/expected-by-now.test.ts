import { expect, test } from "vitest";
import { monthsTo } from "./complete-month.ts";
import { expectedByNow } from "./expected-by-now.ts";

const site = { target: 40, opened: "2022-03-01", cut: "2022-12-31", planEnd: "2023-10" };

test("ten of twenty months bring half of the target, a day of the month its part of a month", () => {
  expect(expectedByNow(site)).toBeCloseTo(20, 12);
  expect(expectedByNow({ ...site, opened: "2022-03-16", planEnd: "2022-12", cut: "2022-03-31" })).toBeCloseTo(
    (40 * 16) / 31 / (9 + 16 / 31),
    12,
  );
});
test("never more than the target, and nothing of a site that opens after the cut or the plan", () => {
  expect(expectedByNow({ ...site, planEnd: "2022-10" })).toBe(40);
  expect(expectedByNow({ ...site, opened: "2023-01-01" })).toBeNull();
  expect(expectedByNow({ ...site, planEnd: "2022-02" })).toBeNull();
});
test("months to a day are a fraction of its month, negative before the first, and its last moment with `over`", () => {
  expect(monthsTo("2022-03", "2022-03-01")).toBe(0);
  expect(monthsTo("2022-03", "2022-03-31", true)).toBe(1);
  expect(monthsTo("2022-03", "2023-04-16")).toBeCloseTo(13.5, 12);
  expect(monthsTo("2022-03", "2022-01-01")).toBe(-2);
});
