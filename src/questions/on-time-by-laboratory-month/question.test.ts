import { expect, test } from "vitest";
import { study } from "../../cubes/study.testing.ts";
import { settingOf } from "../../define/reply.testing.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { reportTarget } from "../report-target.ts";
import { onTimeByLaboratoryMonth } from "./question.ts";

const row = (cause: string, days: number | null, month: string | null, samples: number) => ({
  specimen: "blood",
  counts: "yes",
  cause,
  days,
  working_days: 1,
  before_board: "no_board",
  month,
  site: "A1",
  tumour_group: "lung",
  samples,
});
const of = { specimen: "blood", code: "A" };

test("known are all whose wait has ended, be it without a report, and those that wait longer than the target", async () => {
  const engine = await rowsEngine({
    sites: [{ site: "A1", name: "A1", node: "A" }],
    ends: [
      row("reported", 14, "2023-01", 20),
      row("reported", 15, "2023-01", 3),
      row("failed", 2, "2023-01", 4),
      row("pending", 15, "2023-02", 2),
      row("pending", 14, "2023-02", 7),
      row("died", 30, "2023-02", 5),
      row("unknown", null, "2023-02", 6),
      row("reported", 1, null, 1),
      { ...row("reported", 1, "2023-01", 99), specimen: "tissue" },
    ],
  });
  expect(await engine.query(onTimeByLaboratoryMonth.sql, ["", "", "", "", "", "14", ""])).toEqual([
    { ...of, month: "", events: 1, trials: 1 },
    { ...of, month: "2023-01", events: 20, trials: 27 },
    { ...of, month: "2023-02", events: 0, trials: 7 },
  ]);
});
test("binds the first target from receipt to report of each specimen, and nothing without one", () => {
  const target = (days: number, segment: "receipt_to_report" | "collection_to_report" = "receipt_to_report") => ({
    specimen: "blood" as const,
    segment,
    days,
    share: 0.9,
    source: "",
  });
  const turnaround_targets = [target(9, "collection_to_report"), target(14), target(21)];
  expect(onTimeByLaboratoryMonth.more?.(settingOf({ study: { turnaround_targets } }))).toEqual(["14", ""]);
  expect(reportTarget(study({ turnaround_targets }), "blood")?.days).toBe(14);
  expect(reportTarget(study(), "blood")).toBeNull();
});
