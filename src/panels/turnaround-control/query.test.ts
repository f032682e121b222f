import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./query.sql?raw";

const sites = [
  { site: "A", name: "A", node: "N1" },
  { site: "B", name: "B", node: "N2" },
];
const row = (segment: string, status: string, days: number | null, month: string, site: string, samples: number) => ({
  specimen: "blood",
  segment,
  status,
  days,
  month,
  site,
  tumour_group: "lung",
  samples,
});
const turnaround = [
  row("receipt_to_report", "completed", 9, "2023-02", "A", 2),
  row("receipt_to_report", "completed", 9, "2023-02", "B", 3),
  row("receipt_to_report", "completed", 9, "2023-01", "B", 1),
  row("receipt_to_report", "unknown", null, "2023-01", "A", 4),
  row("collection_to_report", "completed", 12, "2023-01", "A", 5),
];
const answer = (month: string, status: string, days: number | null, samples: number) => ({
  specimen: "blood",
  month,
  status,
  days,
  samples,
});

test("adds what shares month, status and day, months in order", async () => {
  const engine = await rowsEngine({ sites, turnaround });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    answer("2023-01", "completed", 9, 1),
    answer("2023-01", "unknown", null, 4),
    answer("2023-02", "completed", 9, 5),
  ]);
});
test("a period and a node leave only what they name", async () => {
  const engine = await rowsEngine({ sites, turnaround });
  expect(await engine.query(sql, ["2023-02", "2023-02", "", "N2", ""])).toEqual([answer("2023-02", "completed", 9, 3)]);
  expect(await engine.query(sql, ["", "", "", "", "colon"])).toEqual([]);
});
