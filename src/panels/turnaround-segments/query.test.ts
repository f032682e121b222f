import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./query.sql?raw";

const sites = [
  { site: "A", name: "A", node: "N1" },
  { site: "B", name: "B", node: "N2" },
];
const row = (segment: string, status: string, days: number | null, site: string, samples: number) => ({
  specimen: "tissue",
  segment,
  status,
  days,
  month: "2023-01",
  site,
  tumour_group: "lung",
  samples,
});
const turnaround = [
  row("receipt_to_extraction", "completed", 2, "A", 3),
  row("receipt_to_extraction", "completed", 2, "B", 4),
  row("receipt_to_extraction", "unknown", null, "B", 5),
  row("report_to_board", "completed", -3, "A", 1),
];
const answer = (segment: string, status: string, days: number | null, samples: number) => ({
  specimen: "tissue",
  segment,
  status,
  days,
  samples,
});

test("every segment, added up by day; days below zero and unknown ends stay", async () => {
  const engine = await rowsEngine({ sites, turnaround });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    answer("receipt_to_extraction", "completed", 2, 7),
    answer("receipt_to_extraction", "unknown", null, 5),
    answer("report_to_board", "completed", -3, 1),
  ]);
});
test("follows the laboratory", async () => {
  const engine = await rowsEngine({ sites, turnaround });
  expect(await engine.query(sql, ["", "", "", "N1", ""])).toEqual([
    answer("receipt_to_extraction", "completed", 2, 3),
    answer("report_to_board", "completed", -3, 1),
  ]);
});
