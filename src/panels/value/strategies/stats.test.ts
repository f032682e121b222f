import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { type StrategyCounts, strategyModel } from "./stats.ts";

const study = studySchema.parse({
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2022-12-31",
  target_patients: 10,
  sites: [],
  tumour_groups: [],
  plan: [],
  turnaround_targets: [],
  actionable_tiers: ["I"],
});
const tables = ["patients", "samples", "variants"];
const row = (
  strategy: StrategyCounts["strategy"],
  outcome: StrategyCounts["outcome"],
  tests: number | null,
  days: number | null,
  patients: number,
): StrategyCounts => ({ strategy, outcome, tests, days, patients, with_haematopoiesis: patients + 1 });
const rows = [
  row("both", "actionable", 2, 10, 6),
  row("both", "actionable", 2, 20, 4),
  row("both", "nothing_actionable", 2, null, 25),
  row("both", "no_result", 1, null, 5),
  row("both", "awaited", null, null, 7),
  row("blood_then_tissue", "actionable", 1, 12, 8),
  row("blood_then_tissue", "actionable", 3, null, 2),
  row("blood_then_tissue", "nothing_actionable", 2, null, 30),
  row("blood_then_tissue", "awaited", null, null, 7),
];

test("shares are of the settled, tests are weighed by patients, days are of those known", () => {
  const { rows: told, patients, awaited, daysUnknown } = strategyModel(rows, study, tables);
  expect([patients, awaited, daysUnknown]).toEqual([40, 7, 2]);
  expect(told.map(({ strategy }) => strategy)).toEqual(["tissue", "blood", "blood_then_tissue", "both"]);
  expect(told[3]).toMatchObject({
    patients: 40,
    actionable: 10,
    share: 0.25,
    with_haematopoiesis: 12,
    nothing_actionable: 25,
    no_result: 5,
    no_result_share: 0.125,
    tests: 75,
    tests_per_patient: 1.875,
    days_known: 10,
    median_days: 10,
    p75_days: 20,
    status: "ok",
  });
  expect(told[2]).toMatchObject({ actionable: 10, days_known: 8, median_days: 12, tests: 74 });
});
test("an order that nobody stands under has no share, not zero", () => {
  expect(strategyModel(rows, study, tables).rows[0]).toMatchObject({
    patients: 0,
    share: null,
    tests_per_patient: null,
    median_days: null,
    status: "not_evaluable",
  });
});
test("what the study did not supply has no numbers", () => {
  expect(strategyModel(rows, study, ["patients"])).toMatchObject({ missing: "samples" });
  expect(strategyModel(rows, study, ["patients", "samples"]).rows[3]).toMatchObject({
    patients: null,
    median_days: null,
    status: "not_supplied",
  });
  expect(strategyModel(rows, { ...study, actionable_tiers: [] }, tables).missing).toBe("tiers");
});
