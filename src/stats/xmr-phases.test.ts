import { expect, test } from "vitest";
import { monthRange } from "./months.ts";
import { xmrLimits } from "./xmr.ts";
import { firstWholeMonth, xmrPhases } from "./xmr-phases.ts";

const series = (values: readonly (number | null)[]) =>
  monthRange("2022-01", "2030-12")
    .slice(0, values.length)
    .map((month, i) => ({ month, value: values[i] ?? null }));

test("new limits hold from the first whole month after the change", () => {
  expect(firstWholeMonth("2022-11-14")).toBe("2022-12");
  expect(firstWholeMonth("2022-12-02")).toBe("2023-01");
  expect(firstWholeMonth("2022-11-01")).toBe("2022-11");
});
test("each phase has the limits of its own values; without a change there is one", () => {
  const values = [10, 12, 11, 13, 12, 11, 20, 22, 21, 23, 22, 21];
  const phases = xmrPhases(series(values), ["2022-06-10"]);
  expect(phases.map(({ limits }) => limits)).toEqual([xmrLimits(values.slice(0, 6)), xmrLimits(values.slice(6))]);
  expect(phases.flatMap(({ points }) => points.flatMap(({ rules }) => rules))).toEqual([]);
  expect(xmrPhases(series(values), []).map(({ limits }) => limits)).toEqual([xmrLimits(values)]);
});
test("a month without a value sets no limit, and rules go on past it", () => {
  const [phase] = xmrPhases(series([10, 11, 10, null, 11, 10, 11, 40]), []);
  expect(phase?.limits).toEqual(xmrLimits([10, 11, 10, 11, 10, 11, 40]));
  const shift = [5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 9, 9, null, 9, 9, 9, 9];
  const rules = xmrPhases(series(shift), [])[0]?.points.map((point) => point.rules.includes("run_of_8"));
  expect(rules?.flatMap((run, i) => (run ? [i] : []))).toEqual([7, 16]);
});
test("fewer than six values set no limits and give no signal, however far apart they are", () => {
  const [phase] = xmrPhases(series([1, 1, 1, 1, 500]), []);
  expect(phase).toMatchObject({ limits: null });
  expect(phase?.points.every(({ rules }) => rules.length === 0)).toBe(true);
});
test("changes outside the months make no empty phase", () => {
  expect(xmrPhases(series([1, 2]), ["2021-05-05", "2035-01-01"])).toHaveLength(1);
  expect(xmrPhases([], ["2022-05-05"])).toEqual([]);
});
