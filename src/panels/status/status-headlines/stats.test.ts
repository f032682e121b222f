import { expect, test } from "vitest";
import { agreementClasses } from "../../../cubes/codes.ts";
import { studySchema } from "../../../cubes/study.ts";
import type { DaysRow } from "../../../questions/days/question.ts";
import { noFilters } from "../../../state/filters.ts";
import { wilson } from "../../../stats/wilson.ts";
import { inclusionsOf } from "../../enrolment/enrolment-by-month/model.ts";
import { waysOf } from "../../turnaround/turnaround-total/model.ts";
import { findingsOf, type HeadlineRow, statusModel } from "./stats.ts";

const study = studySchema.parse({
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2022-06-30",
  target_patients: 50,
  sites: [],
  tumour_groups: [],
  plan: [
    {
      version: "1",
      approved_on: "2022-01-01",
      source: "",
      points: [
        { month: "2022-04", cumulative: 0 },
        { month: "2022-08", cumulative: 60 },
      ],
    },
  ],
  turnaround_targets: [{ specimen: "blood", segment: "receipt_to_report", days: 10, share: 0.8, source: "" }],
  actionable_tiers: ["I"],
});
const months = [
  { month: "2022-05", screened: 40, consented: 30, paired_evaluable: 20 },
  { month: "2022-06", screened: 10, consented: 10, paired_evaluable: 5 },
];
const sample = (status: DaysRow["status"], days: number | null, samples: number): DaysRow => ({
  specimen: "blood",
  start: "receipt",
  status,
  days,
  samples,
});
const samples = [sample("completed", 8, 15), sample("completed", 12, 15), sample("pending", 20, 10)];
const classes = (both: number, tissueOnly: number, bloodOnly: number) =>
  agreementClasses.map((name) => ({
    class: name,
    consented: 60,
    evaluable: 50,
    both,
    tissueOnly,
    tissueOnlyLowSignal: 0,
    bloodOnly,
  }));
const everything = ["patients", "samples", "variants"];

function model(supplied = everything, previous: string | null = "2022-03-31", found = classes(20, 6, 4), of = study) {
  const own = supplied.includes("samples") ? samples : [];
  return statusModel(
    inclusionsOf(months, {
      manifest: { release: "", previous, study: of, firstMonth: null, supplied, files: {} },
      filters: noFilters,
    }),
    waysOf(own, own, of),
    supplied.includes("samples"),
    findingsOf(found, of, supplied),
    previous,
    { consented: 25, paired_evaluable: 27 },
    null,
  );
}
const row = (rows: readonly HeadlineRow[], name: string) => rows.find(({ headline }) => headline === name);

test("inclusion of the target, and the plan at the last complete month", () => {
  const { rows } = model();
  expect(row(rows, "consented")).toMatchObject({ value: 40, trials: null, unit: "patients" });
  expect(row(rows, "paired_evaluable")).toMatchObject({ value: 25, events: 25, trials: 50, status: "ok" });
  expect(row(rows, "planned")).toMatchObject({ value: 30, events: 25, status: "ok" });
});
test("days to the report per specimen, and the share on target", () => {
  const { rows } = model();
  expect(row(rows, "blood_p25")).toMatchObject({ value: 8, events: 30, trials: 40, unit: "days" });
  expect(row(rows, "blood_median")).toMatchObject({ value: 12, status: "ok" });
  expect(row(rows, "blood_p90")).toMatchObject({ value: null }); // a quarter is still open: never reached
  const { value, low, high } = wilson(15, 40);
  expect(row(rows, "blood_on_target")).toEqual({
    headline: "blood_on_target",
    value,
    low,
    high,
    events: 15,
    trials: 40,
    unit: "share",
    status: "ok",
  });
  expect(row(rows, "tissue_median")).toMatchObject({ value: null, status: "not_evaluable" });
  expect(row(rows, "tissue_on_target")).toMatchObject({ value: null, status: "not_supplied" });
});
test("actionable findings by where they were found; of fewer than 25 only n of N", () => {
  const { findings, rows } = model();
  expect(findings).toEqual({ both: 20, tissue_only: 6, blood_only: 4, trials: 30, evaluable: 50 });
  expect(row(rows, "actionable_tissue_only")).toMatchObject({ value: 0.2, events: 6, trials: 30, status: "ok" });
  const few = model(everything, null, classes(20, 3, 1)).rows;
  expect(row(few, "actionable_both")).toMatchObject({
    value: null,
    low: null,
    events: 20,
    trials: 24,
    status: "too_few",
  });
  const none = model(everything, null, classes(0, 0, 0)).rows;
  expect(row(none, "actionable_both")).toMatchObject({ value: null, events: 0, trials: 0, status: "not_evaluable" });
});
test("the change since the release before can be negative; the first release has none", () => {
  expect(model().change).toEqual({
    since: "2022-03-31",
    consented: { before: 25, now: 40, change: 15 },
    paired: { before: 27, now: 25, change: -2 },
  });
  const first = model(everything, null);
  expect(first.change).toBeNull();
  expect(row(first.rows, "consented_change")).toMatchObject({ value: null, status: "not_comparable" });
});
test("what was not supplied has no number, and says so", () => {
  const { findings, change, rows } = model(["patients"]);
  expect(findings).toBe("samples");
  expect(change?.paired).toBeNull();
  for (const name of [
    "paired_evaluable",
    "blood_median",
    "blood_on_target",
    "actionable_both",
    "paired_evaluable_change",
  ])
    expect(row(rows, name), name).toMatchObject({ value: null, events: null, trials: null, status: "not_supplied" });
  expect(model(["patients", "samples"]).findings).toBe("variants");
  expect(model(everything, null, classes(1, 1, 1), { ...study, actionable_tiers: [] }).findings).toBe("tiers");
});
