import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { noFilters } from "../../../state/filters.ts";
import { addMonths } from "../../../stats/months.ts";
import { canSay, controlModel } from "./stats.ts";

const study = (changed: object = {}) =>
  studySchema.parse({
    name: "S",
    short_name: "S",
    registration: "",
    simulated: true,
    data_cut: "2023-12-31",
    target_patients: 10,
    sites: [
      { code: "A", name: "A", node: "N1", opened: "2023-01-01" },
      { code: "B", name: "B", node: "N2", opened: "2023-04-12" },
    ],
    tumour_groups: [],
    plan: [],
    turnaround_targets: [],
    actionable_tiers: [],
    ...changed,
  });
const months = (first: string, ...values: readonly number[]) =>
  values.map((consented, i) => ({ month: addMonths(first, i), screened: 0, consented, paired_evaluable: 0 }));
const steady = months("2023-01", 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12);
const shown = (...args: Parameters<typeof controlModel>) => controlModel(...args).months.map(({ month }) => month);

test("limits are mean ± 2.66 mean moving range, and chance alone is no signal", () => {
  const m = controlModel(steady, study(), noFilters);
  expect(m.rows[0]).toMatchObject({ month: "2023-01", consented: 10, mean: 11, rule: null, status: "ok" });
  expect(m.rows[0]?.lower).toBeCloseTo(11 - 2.66 * 2, 10);
  expect(m.rows[0]?.upper).toBeCloseTo(11 + 2.66 * 2, 10);
  expect(m.signals).toEqual([]);
});
test("the month of the cut counts only when the cut is its last day", () => {
  expect(shown(steady, study(), noFilters).at(-1)).toBe("2023-12");
  expect(shown(steady, study({ data_cut: "2023-12-30" }), noFilters).at(-1)).toBe("2023-11");
});
test("the first month is the first in which a chosen site was open throughout; months without anybody are zeros", () => {
  expect(shown(steady, study(), { ...noFilters, site: "B" })[0]).toBe("2023-01");
  const late = controlModel(months("2023-07", 1), study(), { ...noFilters, site: "B" });
  expect(late.months.slice(0, 3)).toEqual([
    { month: "2023-05", value: 0 },
    { month: "2023-06", value: 0 },
    { month: "2023-07", value: 1 },
  ]);
});
test("a period leaves its complete months only", () => {
  expect(shown(steady, study(), { ...noFilters, period: "2023-03..2023-04" })).toEqual(["2023-03", "2023-04"]);
});
test("fewer than six months: no limits, and it cannot be said", () => {
  const m = controlModel(steady, study({ data_cut: "2023-05-31" }), noFilters);
  expect(canSay(m)).toBe(false);
  expect(m.rows.every((row) => row.mean === null && row.status === "too_few")).toBe(true);
});
test("limits are set anew only at a change of enrolment that resets them", () => {
  const shifted = months("2023-01", 10, 12, 10, 12, 10, 12, 30, 32, 30, 32, 30, 32);
  const change = (scope: string, resets_limits: boolean) =>
    study({ changes: [{ on: "2023-07-01", scope, text_en: "x", text_nb: "x", resets_limits }] });
  expect(controlModel(shifted, change("enrolment", true), noFilters).signals).toEqual([]);
  expect(controlModel(shifted, change("enrolment", false), noFilters).signals.length).toBeGreaterThan(0);
  expect(controlModel(shifted, change("blood", true), noFilters)).toMatchObject({ changes: [] });
  expect(controlModel(shifted, change("blood", true), noFilters).signals.length).toBeGreaterThan(0);
});
test("a broken rule stands with its month; a lower limit below zero is none", () => {
  const m = controlModel(months("2023-01", 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 30), study(), noFilters);
  expect(m.rows.at(-1)).toMatchObject({ month: "2023-12", rule: "outside", lower: null });
  expect(m.signals.at(-1)).toMatchObject({ rule: "outside", from: "2023-12", value: 30, up: true });
});
test("nobody and no site: no months", () => {
  expect(controlModel([], study({ sites: [] }), noFilters)).toMatchObject({ months: [], rows: [], consented: 0 });
});
