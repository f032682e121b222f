import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { MonthRow } from "../../../questions/received-by-month/question.ts";
import { monthRange } from "../../../stats/months.ts";
import { xmrLimits } from "../../../stats/xmr.ts";
import { type Change, controlModel, rowsOf } from "./model.ts";
import { table } from "./table.ts";

const change = (on: string, scope: string, resets_limits = true): Change => ({
  on,
  scope,
  text_en: "",
  text_nb: "",
  resets_limits,
});
function modelOf(rows: readonly MonthRow[], changes: readonly Change[] = []) {
  const model = controlModel(rows, study({ data_cut: "2023-10-31", changes: [...changes] }));
  if (isNothing(model)) throw new Error("there should be something to show");
  return model;
}
const tableOf = (rows: readonly MonthRow[]) => flatRows(table, rowsOf(modelOf(rows)));
const row = (
  month: string,
  status: MonthRow["status"],
  days: number | null,
  samples: number,
  specimen: MonthRow["specimen"] = "blood",
): MonthRow => ({ specimen, month, status, days, samples });
const months = monthRange("2022-01", "2022-12");
/** Five samples a month, all with the same days. */
const steady = (days: readonly number[], specimen: MonthRow["specimen"] = "blood"): MonthRow[] =>
  days.map((each, i) => row(months[i] ?? "", "completed", each, 5, specimen));

test("a month counts from 5 completed and 80 % of the completed and open; the ended ones do not matter", () => {
  const statuses = tableOf([
    row("2022-01", "completed", 10, 5),
    row("2022-02", "completed", 10, 4),
    row("2022-03", "completed", 10, 8),
    row("2022-03", "pending", 40, 2),
    row("2022-03", "ended_without_report", null, 50),
    row("2022-04", "completed", 10, 8),
    row("2022-04", "pending", 40, 3),
    row("2022-05", "pending", 3, 9),
  ]).map(({ status, median_days, pending }) => [status, median_days, pending]);
  expect(statuses).toEqual([
    ["ok", 10, 0],
    ["too_few", 10, 0],
    ["ok", 10, 2],
    ["not_comparable", 10, 3],
    ["not_evaluable", null, 9],
  ]);
});
test("limits come from the months that count alone", () => {
  const rows = tableOf([...steady([10, 12, 11, 13, 12, 11]), row("2022-07", "completed", 900, 4)]);
  const { mean, upper } = xmrLimits([10, 12, 11, 13, 12, 11]);
  expect(rows.every((each) => each.mean === mean && each.upper === upper)).toBe(true);
  expect(rows.at(-1)).toMatchObject({ median_days: 900, rule: null, status: "too_few" });
});
test("a month outside the limits is a signal, with its rule in the table; a lower limit below 0 is left out", () => {
  const model = modelOf(steady([10, 11, 10, 11, 10, 11, 40]));
  expect(model.series[0]?.signals).toEqual([{ rule: "outside", from: "2022-07", to: "2022-07", value: 40, up: true }]);
  expect(
    rowsOf(model)
      .map(({ rule }) => rule)
      .filter((rule) => rule !== null),
  ).toEqual(["outside"]);
  expect(tableOf(steady([1, 9, 1, 9, 1, 9])).every(({ lower, upper }) => lower === null && upper !== null)).toBe(true);
});
test("a change sets limits anew for its own specimen only; one of another scope for both, of enrolment for none", () => {
  const rows = [
    ...steady([10, 11, 10, 11, 10, 11, 20, 21, 20, 21, 20, 21]),
    ...steady([10, 11, 10, 11, 10, 11, 20, 21, 20, 21, 20, 21], "tissue"),
  ];
  const phases = (changes: readonly Change[]) => modelOf(rows, changes).series.map((series) => series.phases.length);
  expect(phases([change("2022-06-20", "blood")])).toEqual([2, 1]);
  expect(phases([change("2022-06-20", "laboratory")])).toEqual([2, 2]);
  expect(phases([change("2022-06-20", "enrolment")])).toEqual([1, 1]);
  expect(phases([change("2022-06-20", "blood", false)])).toEqual([1, 1]);
  expect(phases([change("2024-01-01", "blood")])).toEqual([1, 1]);
  const [blood] = modelOf(rows, [change("2022-06-20", "blood")]).series;
  expect(blood?.phases.map(({ limits }) => limits?.mean)).toEqual([10.5, 20.5]);
  expect(blood?.signals).toEqual([]);
});
test("months without samples stand on the axis, and there is no series for a specimen without samples", () => {
  const model = modelOf([row("2022-01", "completed", 3, 5), row("2022-04", "completed", 3, 5)]);
  expect(model).toMatchObject({ first: "2022-01", last: "2022-04", months: 4 });
  expect(model.series.map(({ specimen }) => specimen)).toEqual(["blood"]);
});
test("nothing where nothing was received", () =>
  expect(controlModel([], study())).toEqual({ nothing: { why: "nobody" }, rows: [] }));
