import { expect, test } from "vitest";
import { openingModel, type SiteOpening } from "./stats.ts";

const site = (code: string, opened: string | null, first_consent: string | null = null): SiteOpening => ({
  site: code,
  region: null,
  node: "N",
  opened,
  first_consent,
  consented: first_consent === null ? 0 : 3,
});

test("open, planned and without a date are three things; the day of the cut is open", () => {
  const m = openingModel(
    [site("A", "2023-01-10", "2023-01"), site("B", "2023-06-30"), site("C", "2023-07-01"), site("D", null)],
    "2023-06-30",
  );
  expect(m.rows.map(({ state, months_open, status }) => [state, months_open, status])).toEqual([
    ["open", 6, "ok"],
    ["open", 1, "ok"],
    ["planned", null, "not_evaluable"],
    ["not_opened", null, "not_evaluable"],
  ]);
  expect(m.waiting.map((row) => row.site)).toEqual(["B"]);
});
test("months to the first consent, and their median over sites that have one", () => {
  const m = openingModel(
    [site("A", "2023-01-10", "2023-01"), site("B", "2023-01-31", "2023-04"), site("C", "2023-02-01")],
    "2023-06-30",
  );
  expect(m.rows.map(({ months_to_first }) => months_to_first)).toEqual([0, 3, null]);
  expect(m.medianToFirst).toBe(1.5);
});
test("a consent before the opening date is no negative wait; no site is no median", () => {
  expect(openingModel([site("A", "2023-03-01", "2023-01")], "2023-06-30").rows[0]?.months_to_first).toBe(0);
  expect(openingModel([], "2023-06-30")).toMatchObject({ rows: [], medianToFirst: null });
});
