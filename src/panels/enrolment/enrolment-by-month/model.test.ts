import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import type { StudyInput } from "../../../cubes/study.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { inclusionsOf, monthModel, tableRow } from "./model.ts";
import { table } from "./table.ts";

const plan = (version: string, approved_on: string, ...points: readonly (readonly [string, number])[]) => ({
  version,
  approved_on,
  source: "board",
  points: points.map(([month, cumulative]) => ({ month, cumulative })),
});
const setting = (more: Partial<StudyInput> = {}, filters = noFilters, supplied = ["patients", "samples"]) => ({
  manifest: {
    release: "",
    previous: null,
    firstMonth: null,
    supplied,
    files: {},
    study: study({
      data_cut: "2022-06-30",
      target_patients: 40,
      plan: [
        plan("revised", "2022-04-02", ["2022-06", 20], ["2022-04", 8]), // out of order on purpose
        plan("first", "2021-12-01", ["2022-02", 0], ["2022-08", 60]),
      ],
      ...more,
    }),
  },
  filters,
});
const rows = [
  { month: "2022-03", screened: 5, consented: 2, paired_evaluable: 2 },
  { month: "2022-05", screened: 9, consented: 6, paired_evaluable: 3 },
  { month: "2022-06", screened: 1, consented: 4, paired_evaluable: 1 },
  { month: null, screened: 3, consented: 0, paired_evaluable: 0 },
];
const model = (...of: Parameters<typeof setting>) => inclusionsOf(rows, setting(...of));
const cells = (...of: Parameters<typeof setting>) => flatRows(table, model(...of).months.map(tableRow));

test("every month from the first plan month to the cut, zeros included, with sums and the newest plan", () => {
  const told = cells().map((row) => Object.values(row));
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
test("of rounded counts, those who stand in no month are in every sum", () => {
  const { consented, paired, gap, months } = inclusionsOf(
    [...rows.slice(0, 3), { month: null, screened: 0, consented: 5, paired_evaluable: 5 }],
    setting({ data_cut: "2022-06-30" }),
  );
  expect({ consented, paired, reached: gap?.reached }).toEqual({ consented: 17, paired: 11, reached: 11 });
  expect(months.at(-1)).toMatchObject({ consented: 4, cumulativeConsented: 17, pairs: { inAll: 11 } });
});
test("a plan approved after the data cut is drawn, and not judged by", () => {
  const { gap, plans, months } = model({
    data_cut: "2023-06-30",
    plan: [
      plan("1", "2022-01-01", ["2022-01", 0], ["2023-12", 60]),
      plan("2", "2023-09-01", ["2022-01", 0], ["2024-12", 60]),
    ],
  });
  expect(plans.map(({ version }) => version)).toEqual(["1", "2"]);
  expect(gap).toMatchObject({ month: "2023-06", plan: { version: "1" } });
  expect(gap?.planned).toBeCloseTo((60 * 17) / 23, 9); // 17 of 23 months: 44.3
  expect(months.at(-1)?.planned).toBeCloseTo((60 * 17) / 23, 9);
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
    expect(filtered.months.map(({ planned }) => planned)).toEqual([null, null, null, null, null]);
  }
});
test("a period shows its own months, within those of the study, and sums from its start", () => {
  const sums = (period: string) =>
    model({}, { ...noFilters, period }).months.map((m) => [m.month, m.cumulativeConsented]);
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
  for (const row of cells({}, noFilters, ["patients"]))
    expect(row).toMatchObject({ paired_evaluable: null, cumulative_paired_evaluable: null });
});
test("an empty study without a plan has no months, no pace and no target of 0: there is nothing to show", () => {
  const none = setting({ plan: [], target_patients: 0 });
  expect(inclusionsOf([], none)).toMatchObject({ months: [], pace: null, gap: null, target: null, consented: 0 });
  expect(monthModel([], none)).toEqual({ nothing: { why: "nobody" }, rows: [] });
});
test("nobody with a date: nothing to show, but the months of the plan stand in the table as zeros", () => {
  const found = monthModel([{ month: null, screened: 3, consented: 0, paired_evaluable: 0 }], setting());
  expect(found).toMatchObject({ nothing: { why: "not_evaluable", of: 3 } });
  expect(isNothing(found) && flatRows(table, found.rows)).toMatchObject(
    ["2022-02", "2022-03", "2022-04", "2022-05", "2022-06"].map((month) => ({ month, screened: 0, consented: 0 })),
  );
});
test("a plan without points is no plan", () => {
  expect(model({ plan: [plan("empty", "2022-05-01")] })).toMatchObject({ plans: [], gap: null });
});
