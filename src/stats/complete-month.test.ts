import { expect, test } from "vitest";
import { lastCompleteMonth } from "./complete-month.ts";

test("a month counts once its last day is there", () => {
  const days = ["2023-10-31", "2023-10-30", "2024-02-29", "2024-02-28", "2023-02-28", "2023-01-01"];
  expect(days.map(lastCompleteMonth)).toEqual(["2023-10", "2023-09", "2024-02", "2024-01", "2023-02", "2022-12"]);
});
