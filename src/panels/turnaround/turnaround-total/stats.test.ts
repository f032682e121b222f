import { describe, expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { dueWithin, type TotalCounts, totalModel } from "./stats.ts";

const study = (turnaround_targets: unknown[]) =>
  studySchema.parse({
    name: "S",
    short_name: "S",
    registration: "",
    simulated: true,
    data_cut: "2023-12-31",
    target_patients: 10,
    sites: [],
    tumour_groups: [],
    plan: [],
    turnaround_targets,
    actionable_tiers: [],
  });
const target = { specimen: "blood", segment: "receipt_to_report", days: 14, share: 0.9, source: "protocol" };
const count = (status: TotalCounts["status"], days: number | null, samples: number): TotalCounts => ({
  specimen: "blood",
  segment: "receipt_to_report",
  status,
  days,
  samples,
});
const first = (rows: readonly TotalCounts[], targets: unknown[] = [target], supplied = ["samples"]) =>
  totalModel(rows, study(targets), supplied).rows[0];

describe("Kaplan-Meier over completed and pending samples", () => {
  // 10 samples: 4 done on day 5, 2 leave on day 8, 2 of the 4 left are done on day 10, 2 are open at day 20:
  // S(5) = 6/10, S(10) = 6/10 × 2/4 = 0.3.
  const rows = [count("completed", 5, 4), count("pending", 8, 2), count("completed", 10, 2), count("pending", 20, 2)];
  test("the first day on which the curve reaches a share; null when it never does", () =>
    expect(first(rows)).toMatchObject({ km_median_days: 10, km_p75_days: null, km_p90_days: null }));
  test("completed ones alone would have said 5 days", () =>
    expect(first(rows.filter((row) => row.status === "completed"))).toMatchObject({ km_median_days: 5 }));
  test("samples that ended without a report and unknown ends leave the curve alone and are counted", () =>
    expect(first([...rows, count("ended_without_report", null, 7), count("unknown", null, 3)])).toMatchObject({
      km_median_days: 10,
      started: 20,
      completed: 6,
      pending: 4,
      ended_without_report: 7,
      unknown: 3,
    }));
});

describe("within target", () => {
  const completed = [
    { days: 14, count: 6 },
    { days: 15, count: 2 },
  ];
  test("the day of the target counts, and open samples only once they are older", () => {
    const pending = [
      { days: 14, count: 10 },
      { days: 15, count: 2 },
    ];
    expect(dueWithin({ completed, pending }, 14)).toEqual({ on_target: 6, due: 10 });
  });
  test("carries the Wilson interval", () => {
    // R: prop.test(310, 378, correct = FALSE)$conf.int
    const row = first([count("completed", 14, 310), count("completed", 15, 60), count("pending", 20, 8)]);
    expect(row).toMatchObject({ target_days: 14, target_share: 0.9, on_target: 310, due: 378 });
    expect(row?.within_target).toBeCloseTo(310 / 378, 12);
    expect(row?.within_target_low).toBeCloseTo(0.77822542434238, 10);
    expect(row?.within_target_high).toBeCloseTo(0.855545462526243, 10);
  });
  test("nothing due yet has no share, and is not zero", () =>
    expect(first([count("pending", 3, 5)])).toMatchObject({ on_target: 0, due: 0, within_target: null }));
  test("without a target there is none", () =>
    expect(first([count("completed", 5, 30)], [])).toMatchObject({
      target_days: null,
      within_target: null,
      on_target: null,
      due: null,
      status: "ok",
    }));
  test("a target of the other way or specimen is not borrowed", () => {
    const { rows } = totalModel([count("completed", 5, 30)], study([target]), ["samples"]);
    expect(rows.map((row) => [row.specimen, row.segment, row.target_days])).toEqual([
      ["blood", "receipt_to_report", 14],
      ["blood", "collection_to_report", null],
      ["tissue", "receipt_to_report", null],
      ["tissue", "collection_to_report", null],
    ]);
  });
});

test.each([
  [[], [], "not_supplied", null],
  [[], ["samples"], "not_evaluable", 0],
  [[count("ended_without_report", null, 40)], ["samples"], "not_evaluable", 40],
  [[count("completed", 5, 24)], ["samples"], "too_few", 24],
  [[count("completed", 5, 20), count("pending", 5, 5)], ["samples"], "ok", 25],
])("says why a row has no number: %#", (rows, supplied, status, started) =>
  expect(first(rows, [target], supplied)).toMatchObject({ status, started }),
);
