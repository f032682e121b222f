import { expect, test } from "vitest";
import { addMonths, earlier, later, monthRange, monthsAfter, monthsBetween, monthsFrom } from "./months.ts";

test("counts both ends, across a year", () => expect(monthsBetween("2022-11", "2023-02")).toBe(4));
test("none when the first is after the last", () =>
  expect([monthsBetween("2023-02", "2022-11"), monthRange("2023-02", "2022-11")]).toEqual([0, []]));
test("lists and adds months", () => {
  expect(monthRange("2022-11", "2023-01")).toEqual(["2022-11", "2022-12", "2023-01"]);
  expect([addMonths("2022-11", 3), addMonths("2023-01", -1)]).toEqual(["2023-02", "2022-12"]);
});
test("months between days and after a day, as fractions of a year's twelfth", () => {
  expect(monthsFrom("2023-01-01", "2024-01-01")).toBeCloseTo(365 / (365.25 / 12), 10);
  expect(monthsFrom("2023-02-01", "2023-01-31")).toBeLessThan(0);
  expect(monthsAfter("2023-01-01", 4).toISOString()).toBe("2023-05-02T18:00:00.000Z"); // 121.75 days
  expect([later("2023-02", "2023-01"), earlier("2023-02", "2023-01")]).toEqual(["2023-02", "2023-01"]);
});
