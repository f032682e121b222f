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
  row("collection_to_report", "pending", 31, 22, "A", 8),
  row("collection_to_receipt", "pending", 30, 21, "A", 5),
  row("collection_to_receipt", "completed", 2, 1, "A", 9),
  row("library_to_sequencing", "completed", 3, 3, "A", 6),
];
const found = (start: string, status: string, days: Days, samples: number) => ({
  specimen: "blood",
  start,
  status,
  days,
  samples,
});
const ask = async (...params: string[]) => {
  const engine = await rowsEngine({ sites, turnaround });
  return (await engine.query(sql, params)).map((each) => JSON.stringify(each)).sort();
};
const sorted = (rows: readonly object[]) => rows.map((each) => JSON.stringify(each)).sort();

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
