import { expect, test } from "vitest";
import { asking, onSegment, sorted, toReport, twoSites } from "../rows.testing.ts";
import sql from "./question.sql?raw";

const turnaround = [
  ...toReport,
  onSegment("collection_to_report", "pending", [31, 22], "A", 8),
  onSegment("collection_to_receipt", "pending", [30, 21], "A", 5),
  onSegment("collection_to_receipt", "completed", [2, 1], "A", 9),
  onSegment("library_to_sequencing", "completed", [3, 3], "A", 6),
];
const found = (start: string, status: string, days: number | null, samples: number) => ({
  specimen: "blood",
  start,
  status,
  days,
  samples,
});
const ask = asking(sql, { sites: twoSites, turnaround });

test("adds sites up by start and day, and keeps ends without a day; of the way to receipt only who is still on it", async () => {
  expect(await ask("", "", "", "", "", "")).toEqual(
    sorted([
      found("receipt", "completed", 9, 5),
      found("receipt", "completed", 12, 1),
      found("receipt", "ended_without_report", null, 4),
      found("collection", "pending", 31, 8),
      found("unreceived", "pending", 30, 5),
    ]),
  );
});
test("counts working days on request", async () => {
  expect(await ask("", "", "", "", "", "working")).toEqual(
    sorted([
      found("receipt", "completed", 7, 2),
      found("receipt", "completed", 6, 3),
      found("receipt", "completed", 8, 1),
      found("receipt", "ended_without_report", null, 4),
      found("collection", "pending", 22, 8),
      found("unreceived", "pending", 21, 5),
    ]),
  );
});
test("follows period, site, laboratory and tumour group", async () => {
  const ofB = sorted([found("receipt", "completed", 9, 3), found("receipt", "completed", 12, 1)]);
  expect(await ask("2023-02", "2023-02", "", "", "", "")).toEqual(ofB);
  expect(await ask("", "", "B", "", "", "")).toEqual(ofB);
  expect(await ask("", "", "", "N2", "lung", "")).toEqual(ofB);
  expect(await ask("", "", "", "", "colon", "")).toEqual([]);
});
