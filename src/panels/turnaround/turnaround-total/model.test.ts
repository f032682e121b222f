import { describe, expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { DaysRow } from "../../../questions/days/question.ts";
import { byTargetOf } from "../../../questions/ends/by-target.ts";
import type { EndCount } from "../../../questions/ends/question.ts";
import { tableRow, totalModel, waysOf, withoutTable } from "./model.ts";
import { table } from "./table.ts";

const target = { specimen: "blood", segment: "receipt_to_report", days: 14, share: 0.9, source: "protocol" } as const;
const targeted = study({ turnaround_targets: [target] });
const count = (status: DaysRow["status"], days: number | null, samples: number): DaysRow => ({
  specimen: "blood",
  start: "receipt",
  status,
  days,
  samples,
});
const rowsOf = (rows: readonly DaysRow[], of = targeted) => flatRows(table, waysOf(rows, rows, of).map(tableRow));
const first = (rows: readonly DaysRow[], of = targeted) => rowsOf(rows, of)[0];

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
    expect(first([count("completed", 5, 30)], study())).toMatchObject({
      target_days: null,
      within_target: null,
      on_target: null,
      due: null,
      status: "ok",
    }));
  test("a target of the other way or specimen is not borrowed", () => {
    expect(rowsOf([count("completed", 5, 30)]).map((row) => [row.specimen, row.segment, row.target_days])).toEqual([
      ["blood", "receipt_to_report", 14],
      ["blood", "collection_to_report", null],
      ["tissue", "receipt_to_report", null],
      ["tissue", "collection_to_report", null],
    ]);
  });
});

describe("reported by the target day, of all received", () => {
  const end = (cause: EndCount["cause"], days: number | null, samples: number): EndCount => ({
    specimen: "blood",
    cause,
    days,
    samples,
  });
  const bloodOf = (ends: readonly EndCount[]) => flatRows(table, waysOf([], [], targeted, ends).map(tableRow))[0];
  test("failure and death compete, the open ones are censored, those without a date are left out", () => {
    // By hand: ten samples; two reported on day 5, one dead on day 5, two open since day 8, two failed on day 10, two
    // reported on day 12, one open on day 20. Day 5 leaves 7/10; day 10 takes 2/5 of that; day 12 2/3 of the rest:
    // 0.2 + 0.7 × 0.6 × 2/3 = 0.48, where of the reported and the late open ones 4 of 5 are within target.
    const ends = [
      end("reported", 5, 2),
      end("died", 5, 1),
      end("pending", 8, 2),
      end("failed", 10, 2),
      end("reported", 12, 2),
      end("pending", 20, 1),
      end("unknown", null, 1),
    ];
    const row = bloodOf(ends);
    expect(row?.reported_by_target).toBeCloseTo(0.48, 12);
    expect(byTargetOf(ends, 14)).toMatchObject({ received: 10, reported: 4 });
  });
  test("without censoring it is the plain share, with its limits on the log-log scale", () => {
    // p = 60/110, standard error √(p (1 − p) ÷ 110); 1 − (1 − p)^exp(±1.96 se ÷ ((1 − p) |log(1 − p)|))
    const row = bloodOf([end("reported", 10, 60), end("reported", 20, 40), end("failed", 3, 10)]);
    const [p, rest] = [60 / 110, 50 / 110];
    const factor = Math.exp((1.959963984540054 * Math.sqrt((p * rest) / 110)) / (rest * -Math.log(rest)));
    expect(row?.reported_by_target).toBeCloseTo(p, 12);
    expect(row?.reported_by_target_low).toBeCloseTo(1 - rest ** (1 / factor), 10);
    expect(row?.reported_by_target_high).toBeCloseTo(1 - rest ** factor, 10);
  });
  test("it is not known where the follow-up does not reach the day; all or nobody has those of Wilson", () => {
    expect(bloodOf([end("reported", 5, 9), end("pending", 13, 1)])).toMatchObject({ reported_by_target: null });
    expect(bloodOf([end("reported", 5, 9)])).toMatchObject({
      reported_by_target: 1,
      reported_by_target_low: 0.7008549515804559,
    });
    expect(bloodOf([end("failed", 5, 9)])).toMatchObject({
      reported_by_target: 0,
      reported_by_target_high: 0.29914504841954404,
    });
    expect(bloodOf([])).toMatchObject({ reported_by_target: null });
  });
});

test("targets lie in calendar days, whatever days the curve is counted in", () => {
  const [way] = waysOf([count("completed", 10, 30)], [count("completed", 15, 30)], targeted);
  expect(way).toMatchObject({ median: { day: 10 }, goals: [{ within: { events: 0, trials: 30 } }] });
});
test.each([
  [[], "not_evaluable", 0],
  [[count("ended_without_report", null, 40)], "not_evaluable", 40],
  [[count("completed", 5, 24)], "too_few", 24],
  [[count("completed", 5, 20), count("pending", 5, 5)], "ok", 25],
])("says why a row has no number: %#", (rows, status, started) =>
  expect(first(rows)).toMatchObject({ status, started }),
);
test("nothing received, and nobody to follow, are two reasons; the table keeps what it can", () => {
  const modelOf = (rows: readonly DaysRow[]) => totalModel(waysOf(rows, rows, targeted));
  expect(modelOf([])).toMatchObject({ nothing: { why: "nobody" } });
  const ended = modelOf([count("ended_without_report", null, 3), count("unknown", null, 2)]);
  expect(ended).toMatchObject({ nothing: { why: "not_evaluable", of: 5, undated: 2 } });
  expect(isNothing(ended) && flatRows(table, ended.rows)[0]).toMatchObject({ started: 5, target_days: 14 });
  expect(flatRows(table, withoutTable(targeted))[0]).toMatchObject({ started: null, on_target: null, target_days: 14 });
});
