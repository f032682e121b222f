import { expect, test } from "vitest";
import { study } from "../../cubes/study.testing.ts";
import { settingOf } from "../../define/reply.testing.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { onTimeByLaboratory } from "./question.ts";
import { reportTarget } from "./target.ts";

const sites = [
  { site: "A1", name: "A1", node: "A" },
  { site: "A2", name: "A2", node: "A" },
  { site: "B", name: "B", node: "B" },
];
const row = (specimen: string, status: string, days: number | null, site: string, samples: number) => ({
  specimen,
  segment: "receipt_to_report",
  status,
  days,
  working_days: days === null ? null : 1,
  month: site === "B" ? "2023-02" : "2023-01",
  site,
  tumour_group: "lung",
  samples,
});
const turnaround = [
  row("blood", "completed", 14, "A1", 20),
  row("blood", "completed", 3, "A2", 1),
  row("blood", "completed", 15, "A1", 10),
  row("blood", "pending", 15, "A2", 2),
  row("blood", "pending", 14, "A1", 7),
  row("blood", "ended_without_report", null, "A1", 5),
  row("blood", "unknown", null, "A1", 6),
  row("blood", "completed", 14, "B", 4),
  row("tissue", "completed", 3, "B", 8),
  { ...row("blood", "completed", 3, "A1", 99), segment: "collection_to_report" },
];
const ask = async (...params: string[]) => {
  const engine = await rowsEngine({ sites, turnaround });
  return engine.query(onTimeByLaboratory.sql, params);
};
const answer = (specimen: string, node: string, standing: string, samples: number) => ({
  specimen,
  node,
  standing,
  samples,
});
const ofA = [
  answer("blood", "A", "ended", 5),
  answer("blood", "A", "late", 12),
  answer("blood", "A", "open", 7),
  answer("blood", "A", "unknown", 6),
  answer("blood", "A", "within", 21),
];

test("adds the sites of a laboratory by whether the report came on the last day of the target or before", async () => {
  expect(await ask("", "", "", "", "", "14", "")).toEqual([...ofA, answer("blood", "B", "within", 4)]);
});
test("each specimen has its own target, and without one no rows", async () => {
  expect(await ask("", "", "", "B", "", "", "2")).toEqual([answer("tissue", "B", "late", 8)]);
  expect(await ask("", "", "", "", "", "", "")).toEqual([]);
});
test("follows period, site, laboratory and tumour group", async () => {
  expect(await ask("2023-01", "2023-01", "", "A", "lung", "14", "")).toEqual(ofA);
  expect(await ask("", "", "A2", "", "", "14", "")).toEqual([
    answer("blood", "A", "late", 2),
    answer("blood", "A", "within", 1),
  ]);
  expect(await ask("", "", "", "", "colon", "14", "14")).toEqual([]);
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
  expect(onTimeByLaboratory.more?.(settingOf({ study: { turnaround_targets } }))).toEqual(["14", ""]);
  expect(reportTarget(study({ turnaround_targets }), "blood")?.days).toBe(14);
  expect(reportTarget(study(), "blood")).toBeNull();
});
