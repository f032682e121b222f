import { expect, test } from "vitest";
import { controlSignals } from "./control-signals.ts";
import { addMonths } from "./months.ts";
import { xmrPhases } from "./xmr-phases.ts";

const signals = (values: readonly (number | null)[], resets: readonly string[] = []) =>
  controlSignals(
    xmrPhases(
      values.map((value, i) => ({ month: addMonths("2023-01", i), value })),
      resets,
    ),
  );

test("months that go up and down within their limits give none, and so do five months", () => {
  expect(signals([10, 12, 10, 12, 10, 12, 10, 12])).toEqual([]);
  expect(signals([1, 1, 1, 1, 90])).toEqual([]);
});
test("a point outside is a signal with its month, value and direction", () => {
  expect(signals([10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 30, 11])).toContainEqual({
    rule: "outside",
    from: "2023-11",
    to: "2023-11",
    value: 30,
    up: true,
  });
});
test("months in a row that break one rule are one signal; the other direction is another", () => {
  const runs = signals([5, 6, 5, 6, 5, 6, 5, 6, 5, 15, 16, 15, 16, 15, 16, 15, 16, 15]).filter(
    ({ rule }) => rule === "run_of_8",
  );
  expect(runs).toEqual([
    { rule: "run_of_8", from: "2023-08", to: "2023-09", value: 5, up: false },
    { rule: "run_of_8", from: "2024-05", to: "2024-06", value: 15, up: true },
  ]);
});
test("a falling trend points down though it is still above the mean; a month without value is passed over", () => {
  const trends = signals([1, 1, 1, 1, 1, 1, 1, 60, 50, 40, null, 30, 20, 19]).filter(
    ({ rule }) => rule === "trend_of_6",
  );
  expect(trends).toEqual([{ rule: "trend_of_6", from: "2024-02", to: "2024-02", value: 19, up: false }]);
});
test("new limits from a change on take a level shift for none", () => {
  const shifted = [10, 12, 10, 12, 10, 12, 30, 32, 30, 32, 30, 32];
  expect(signals(shifted).length).toBeGreaterThan(0);
  expect(signals(shifted, ["2023-07-01"])).toEqual([]);
});
