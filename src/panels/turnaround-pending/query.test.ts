import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./query.sql?raw";

const sites = [
  { site: "A", name: "A", node: "N1" },
  { site: "B", name: "B", node: "N2" },
];
const row = (segment: string, status: string, days: number | null, site: string, samples: number) => ({
  specimen: "blood",
  segment,
  status,
  days,
  month: site === "A" ? "2023-01" : "2023-02",
  site,
  tumour_group: "lung",
  samples,
});
const turnaround = [
  row("receipt_to_report", "pending", 9, "A", 2),
  row("receipt_to_report", "pending", 9, "B", 3),
  row("receipt_to_report", "pending", 50, "B", 1),
  row("receipt_to_report", "completed", 7, "A", 4),
  row("receipt_to_report", "completed", 8, "A", 5),
  row("collection_to_receipt", "pending", 2, "A", 6),
  row("collection_to_report", "pending", 60, "A", 7),
  row("library_to_sequencing", "pending", 1, "A", 8),
];
const answer = (segment: string, status: string, days: number | null, samples: number) => ({
  specimen: "blood",
  segment,
  status,
  days,
  samples,
});

test("keeps the age of the open ones; a sample in two segments of its way is asked for in one only", async () => {
  const engine = await rowsEngine({ sites, turnaround });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    answer("collection_to_receipt", "pending", 2, 6),
    answer("receipt_to_report", "completed", null, 9),
    answer("receipt_to_report", "pending", 9, 5),
    answer("receipt_to_report", "pending", 50, 1),
  ]);
});
test("a node and a period leave only what they name", async () => {
  const engine = await rowsEngine({ sites, turnaround });
  expect(await engine.query(sql, ["2023-02", "2023-02", "", "N2", "lung"])).toEqual([
    answer("receipt_to_report", "pending", 9, 3),
    answer("receipt_to_report", "pending", 50, 1),
  ]);
  expect(await engine.query(sql, ["2023-02", "", "A", "", ""])).toEqual([]);
});
