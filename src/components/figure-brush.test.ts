import { expect, test } from "vitest";
import { monthAt } from "./figure-brush.ts";
import { inOrder } from "./month-marks.ts";

const columns = [
  { month: "2023-01", left: 10, right: 20 },
  { month: "2023-02", left: 20, right: 30 },
  { month: "2023-04", left: 40, right: 50 },
];

test.each([
  [15, "2023-01"],
  [29, "2023-02"],
  [33, "2023-02"],
  [38, "2023-04"],
  [-100, "2023-01"],
  [1000, "2023-04"],
])("pixel %i lies in or nearest to %s", (x, month) => {
  expect(monthAt(x, columns)).toBe(month);
});

test("no months, no month; two months come in the order of time", () => {
  expect(monthAt(1, [])).toBeNull();
  expect(inOrder("2023-04", "2022-12")).toEqual({ from: "2022-12", to: "2023-04" });
});
