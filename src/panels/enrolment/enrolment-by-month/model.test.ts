import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { noFilters } from "../../../state/filters.ts";
import { monthModel } from "./stats.ts";

const plan = (version: string, approved_on: string, ...points: readonly (readonly [string, number])[]) => ({
  version,
  approved_on,
  source: "board",
  points: points.map(([month, cumulative]) => ({ month, cumulative })),
});
const study = (more: object = {}) =>
  studySchema.parse({
    name: "S",
    short_name: "S",
    registration: "",
    simulated: true,
    data_cut: "2022-06-30",
    target_patients: 40,
    sites: [],
    tumour_groups: [],
    plan: [
      plan("revised", "2022-04-02", ["2022-06", 20], ["2022-04", 8]), // out of order on purpose
      plan("first", "2021-12-01", ["2022-02", 0], ["2022-08", 60]),
    ],
    turnaround_targets: [],
    actionable_tiers: [],
    ...more,
  });
const rows = [
  { month: "2022-03", screened: 5, consented: 2, paired_evaluable: 2 },
  { month: "2022-05", screened: 9, consented: 6, paired_evaluable: 3 },
  { month: "2022-06", screened: 1, consented: 4, paired_evaluable: 1 },
  { month: null, screened: 3, consented: 0, paired_evaluable: 0 },
];
const supplied = ["patients", "samples"];
const model = (more: object = {}, filters = noFilters, tables = supplied) =>
  monthModel(rows, study(more), filters, tables);

test("every month from the first plan month to the cut, zeros included, with sums and the newest plan", () => {
  const told = model().months.map((m) => [
    m.month,
    m.screened,
    m.consented,
    m.cumulative_consented,
    m.planned_cumulative,
    m.paired_evaluable,
    m.cumulative_paired_evaluable,
  ]);
  expect(told).toEqual([
    ["2022-02", 0, 0, 0, null, 0, 0],
    ["2022-03", 5, 2, 2, null, 2, 2],
    ["2022-04", 0, 0, 2, 8, 0, 2],
    ["2022-05", 9, 6, 8, 14, 3, 5],
    ["2022-06", 1, 4, 12, 20, 1, 6],
  ]);
});
test("counts those without a date apart", () => {
  expect(model()).toMatchObject({ undated: 3, screened: 15, consented: 12, paired: 6 });
});
test("compares what the target counts with the newest plan, and takes the pace over three complete months", () => {
  const { gap, pace } = model();
  expect(gap).toMatchObject({ month: "2022-06", reached: 6, planned: 20, plan: { version: "revised" } });
  expect(pace).toEqual({ from: "2022-04", to: "2022-06", months: 3, consented: 10, perMonth: 10 / 3 });
  expect(model({ target_counts: "consented" }).gap).toMatchObject({ reached: 12, planned: 20 });
});
test("a cut within a month leaves that month out of comparison and pace", () => {
  const { gap, pace, unfinished } = model({ data_cut: "2022-06-29" });
  expect(unfinished).toBe("2022-06");
  expect(gap).toMatchObject({ month: "2022-05", reached: 5, planned: 14 });
  expect(pace).toMatchObject({ from: "2022-03", to: "2022-05", consented: 8 });
});
test("under a filter there is neither target nor plan", () => {
  for (const key of ["site", "node", "tumour_group"] as const) {
    const filtered = model({}, { ...noFilters, [key]: "A" });
    expect(filtered).toMatchObject({ target: null, plans: [], gap: null, whole: false });
    expect(filtered.months.map((m) => m.planned_cumulative)).toEqual([null, null, null, null, null]);
  }
});
test("a period shows its own months, within those of the study, and sums from its start", () => {
  const sums = (period: string) =>
    model({}, { ...noFilters, period }).months.map((m) => [m.month, m.cumulative_consented]);
  expect(sums("2022-05..2022-05")).toEqual([["2022-05", 6]]);
  expect(sums("2019-01..2022-03")).toEqual([
    ["2022-02", 0],
    ["2022-03", 2],
  ]);
  expect(sums("2022-06..2031-01")).toEqual([["2022-06", 4]]);
  expect(sums("1999-01..1999-02")).toEqual([]);
});
test("without samples pairs are not known, never zero", () => {
  const bare = model({}, noFilters, ["patients"]);
  expect(bare).toMatchObject({ paired: null, counted: null, gap: null });
  expect(bare.months.every((m) => m.paired_evaluable === null && m.cumulative_paired_evaluable === null)).toBe(true);
});
test("an empty study without a plan has no months, no pace and no target of 0", () => {
  expect(monthModel([], study({ plan: [], target_patients: 0 }), noFilters, supplied)).toMatchObject({
    months: [],
    pace: null,
    gap: null,
    target: null,
    consented: 0,
  });
});
test("a plan without points is no plan", () => {
  expect(model({ plan: [plan("empty", "2022-05-01")] })).toMatchObject({ plans: [], gap: null });
});
