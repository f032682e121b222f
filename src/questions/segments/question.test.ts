import { expect, test } from "vitest";
import { asking, onSegment, sorted, toReport, twoSites } from "../rows.testing.ts";
import sql from "./question.sql?raw";

const turnaround = [
  ...toReport,
  onSegment("collection_to_receipt", "pending", [30, 21], "A", 5),
  onSegment("library_to_sequencing", "unknown", [null, null], "A", 6),
  onSegment("report_to_board", "completed", [-3, -1], "A", 7),
];
const answer = (segment: string, status: string, days: number | null, samples: number) => ({
  specimen: "blood",
  segment,
  status,
  days,
  samples,
});
const ask = asking(sql, { sites: twoSites, turnaround });

test("adds sites up by calendar day, keeps ends without a day and days below zero", async () => {
  expect(await ask("", "", "", "", "", "")).toEqual(
    sorted([
      answer("receipt_to_report", "completed", 9, 5),
      answer("receipt_to_report", "completed", 12, 1),
      answer("receipt_to_report", "ended_without_report", null, 4),
      answer("collection_to_receipt", "pending", 30, 5),
      answer("library_to_sequencing", "unknown", null, 6),
      answer("report_to_board", "completed", -3, 7),
    ]),
  );
});
test("counts working days on request", async () => {
  expect(await ask("", "", "", "", "", "working")).toEqual(
    sorted([
      answer("receipt_to_report", "completed", 7, 2),
      answer("receipt_to_report", "completed", 6, 3),
      answer("receipt_to_report", "completed", 8, 1),
      answer("receipt_to_report", "ended_without_report", null, 4),
      answer("collection_to_receipt", "pending", 21, 5),
      answer("library_to_sequencing", "unknown", null, 6),
      answer("report_to_board", "completed", -1, 7),
    ]),
  );
});
test("follows period, site, laboratory and tumour group", async () => {
  const ofB = sorted([answer("receipt_to_report", "completed", 9, 3), answer("receipt_to_report", "completed", 12, 1)]);
  expect(await ask("2023-02", "2023-02", "", "", "", "")).toEqual(ofB);
  expect(await ask("", "", "B", "", "", "")).toEqual(ofB);
  expect(await ask("", "", "", "N2", "lung", "")).toEqual(ofB);
  expect(await ask("", "", "", "", "colon", "")).toEqual([]);
});
