import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { monthRange } from "../../../stats/months.ts";
import { xmrLimits } from "../../../stats/xmr.ts";
import { type Change, controlModel, type MonthCounts } from "./stats.ts";

const change = (on: string, scope: string, resets_limits = true): Change => ({
  on,
  scope,
  text_en: "",
  text_nb: "",
  resets_limits,
});
const study = (changes: readonly Change[] = []) =>
  studySchema.parse({
    name: "S",
    short_name: "S",
    registration: "",
    simulated: true,
    data_cut: "2023-10-31",
    target_patients: 10,
    sites: [],
    tumour_groups: [],
    plan: [],
    turnaround_targets: [],
    actionable_tiers: [],
    changes,
  });
const row = (
  month: string,
  status: MonthCounts["status"],
  days: number | null,
  samples: number,
  specimen: MonthCounts["specimen"] = "blood",
): MonthCounts => ({ specimen, month, status, days, samples });
const months = monthRange("2022-01", "2022-12");
/** Five samples a month, all with the same days. */
const steady = (days: readonly number[], specimen: MonthCounts["specimen"] = "blood"): MonthCounts[] =>
  days.map((each, i) => row(months[i] ?? "", "completed", each, 5, specimen));
const rowsOf = (rows: readonly MonthCounts[]) => controlModel(rows, study(), ["samples"]).rows;

test("a month counts from 5 completed and 80 % of the completed and open; the ended ones do not matter", () => {
  const statuses = rowsOf([
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
  const rows = rowsOf([...steady([10, 12, 11, 13, 12, 11]), row("2022-07", "completed", 900, 4)]);
  const { mean, upper } = xmrLimits([10, 12, 11, 13, 12, 11]);
  expect(rows.every((each) => each.mean === mean && each.upper === upper)).toBe(true);
  expect(rows.at(-1)).toMatchObject({ median_days: 900, rule: null, status: "too_few" });
});
test("a month outside the limits is a signal, with its rule in the table; a lower limit below 0 is left out", () => {
  const model = controlModel(steady([10, 11, 10, 11, 10, 11, 40]), study(), ["samples"]);
  expect(model.series[0]?.signals).toEqual([{ rule: "outside", from: "2022-07", to: "2022-07", value: 40, up: true }]);
  expect(model.rows.map(({ rule }) => rule).filter((rule) => rule !== null)).toEqual(["outside"]);
  expect(rowsOf(steady([1, 9, 1, 9, 1, 9])).every(({ lower, upper }) => lower === null && upper !== null)).toBe(true);
});
test("a change sets limits anew for its own specimen only; one of another scope for both, of enrolment for none", () => {
  const rows = [
    ...steady([10, 11, 10, 11, 10, 11, 20, 21, 20, 21, 20, 21]),
    ...steady([10, 11, 10, 11, 10, 11, 20, 21, 20, 21, 20, 21], "tissue"),
  ];
  const phases = (changes: readonly Change[]) =>
    controlModel(rows, study(changes), ["samples"]).series.map((series) => series.phases.length);
  expect(phases([change("2022-06-20", "blood")])).toEqual([2, 1]);
  expect(phases([change("2022-06-20", "laboratory")])).toEqual([2, 2]);
  expect(phases([change("2022-06-20", "enrolment")])).toEqual([1, 1]);
  expect(phases([change("2022-06-20", "blood", false)])).toEqual([1, 1]);
  expect(phases([change("2024-01-01", "blood")])).toEqual([1, 1]);
  const [blood] = controlModel(rows, study([change("2022-06-20", "blood")]), ["samples"]).series;
  expect(blood?.phases.map(({ limits }) => limits?.mean)).toEqual([10.5, 20.5]);
  expect(blood?.signals).toEqual([]);
});
test("months without samples stand on the axis, and there is no series for a specimen without samples", () => {
  const model = controlModel([row("2022-01", "completed", 3, 5), row("2022-04", "completed", 3, 5)], study(), [
    "samples",
  ]);
  expect(model.months).toEqual(["2022-01", "2022-02", "2022-03", "2022-04"]);
  expect(model.series.map(({ specimen }) => specimen)).toEqual(["blood"]);
});
test("nothing supplied, and nothing received", () => {
  expect(controlModel([], study(), ["patients"])).toEqual({ supplied: false, months: [], series: [], rows: [] });
  expect(controlModel([], study(), ["samples"]).supplied).toBe(true);
});
