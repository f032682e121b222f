import { expect, test } from "vitest";
import { addMonths, monthRange, monthsBetween } from "./months.ts";

test("counts both ends, across a year", () => expect(monthsBetween("2022-11", "2023-02")).toBe(4));
test("none when the first is after the last", () =>
  expect([monthsBetween("2023-02", "2022-11"), monthRange("2023-02", "2022-11")]).toEqual([0, []]));
test("lists and adds months", () => {
  expect(monthRange("2022-11", "2023-01")).toEqual(["2022-11", "2022-12", "2023-01"]);
  expect([addMonths("2022-11", 3), addMonths("2023-01", -1)]).toEqual(["2023-02", "2022-12"]);
});
