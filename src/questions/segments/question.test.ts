import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./question.sql?raw";

const sites = [
  { site: "A", name: "A", node: "N1" },
  { site: "B", name: "B", node: "N2" },
];
type Days = number | null;
const row = (segment: string, status: string, days: Days, working_days: Days, site: string, samples: number) => ({
  specimen: "blood",
  segment,
  status,
  days,
  working_days,
  month: site === "A" ? "2023-01" : "2023-02",
  site,
  tumour_group: "lung",
  samples,
});
const turnaround = [
  row("receipt_to_report", "completed", 9, 7, "A", 2),
  row("receipt_to_report", "completed", 9, 6, "B", 3),
  row("receipt_to_report", "completed", 12, 8, "B", 1),
  row("receipt_to_report", "ended_without_report", null, null, "A", 4),
  row("collection_to_receipt", "pending", 30, 21, "A", 5),
  row("library_to_sequencing", "unknown", null, null, "A", 6),
  row("report_to_board", "completed", -3, -1, "A", 7),
];
const answer = (segment: string, status: string, days: Days, samples: number) => ({
  specimen: "blood",
  segment,
  status,
  days,
  samples,
});
const ask = async (...params: string[]) => {
  const engine = await rowsEngine({ sites, turnaround });
  return (await engine.query(sql, params)).map((found) => JSON.stringify(found)).sort();
};
const sorted = (rows: readonly object[]) => rows.map((each) => JSON.stringify(each)).sort();

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
