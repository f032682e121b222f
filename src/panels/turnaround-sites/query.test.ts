import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./query.sql?raw";

const sites = [
  { site: "A1", name: "A1", node: "A" },
  { site: "A2", name: "A2", node: "A" },
  { site: "B", name: "B", node: "B" },
];
const row = (segment: string, status: string, days: number | null, site: string, samples: number) => ({
  specimen: "tissue",
  segment,
  status,
  days,
  month: site === "B" ? "2023-02" : "2023-01",
  site,
  tumour_group: "lung",
  samples,
});
const turnaround = [
  row("receipt_to_report", "completed", 9, "A1", 2),
  row("receipt_to_report", "completed", 9, "A2", 3),
  row("receipt_to_report", "ended_without_report", null, "A2", 1),
  row("receipt_to_report", "pending", 30, "B", 4),
  row("collection_to_report", "completed", 12, "A1", 5),
];
const answer = (node: string, status: string, days: number | null, samples: number) => ({
  node,
  specimen: "tissue",
  status,
  days,
  samples,
});

test("adds the sites of one node, and only from receipt to report", async () => {
  const engine = await rowsEngine({ sites, turnaround });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    answer("A", "completed", 9, 5),
    answer("A", "ended_without_report", null, 1),
    answer("B", "pending", 30, 4),
  ]);
});
test("a site, a node and a period leave only what they name", async () => {
  const engine = await rowsEngine({ sites, turnaround });
  expect(await engine.query(sql, ["", "", "A1", "", ""])).toEqual([answer("A", "completed", 9, 2)]);
  expect(await engine.query(sql, ["2023-02", "", "", "B", "lung"])).toEqual([answer("B", "pending", 30, 4)]);
  expect(await engine.query(sql, ["2023-02", "", "", "A", ""])).toEqual([]);
});
