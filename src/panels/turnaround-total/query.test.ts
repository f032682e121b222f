import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./query.sql?raw";

const sites = [
  { site: "A", name: "A", node: "N1" },
  { site: "B", name: "B", node: "N2" },
];
const row = (
  specimen: string,
  segment: string,
  status: string,
  days: number | null,
  site: string,
  samples: number,
) => ({
  specimen,
  segment,
  status,
  days,
  month: site === "A" ? "2023-01" : "2023-02",
  site,
  tumour_group: "lung",
  samples,
});
const turnaround = [
  row("blood", "receipt_to_report", "completed", 9, "A", 2),
  row("blood", "receipt_to_report", "completed", 9, "B", 3),
  row("blood", "receipt_to_report", "completed", 12, "B", 1),
  row("blood", "receipt_to_report", "ended_without_report", null, "A", 4),
  row("tissue", "collection_to_report", "pending", 30, "A", 5),
  row("tissue", "library_to_sequencing", "completed", 3, "A", 6),
];
const answer = (specimen: string, segment: string, status: string, days: number | null, samples: number) => ({
  specimen,
  segment,
  status,
  days,
  samples,
});

test("adds sites up by day, keeps ends without a day, and leaves the single steps out", async () => {
  const engine = await rowsEngine({ sites, turnaround });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    answer("blood", "receipt_to_report", "completed", 9, 5),
    answer("blood", "receipt_to_report", "completed", 12, 1),
    answer("blood", "receipt_to_report", "ended_without_report", null, 4),
    answer("tissue", "collection_to_report", "pending", 30, 5),
  ]);
});
test("follows period, site, laboratory and tumour group", async () => {
  const engine = await rowsEngine({ sites, turnaround });
  const ofB = [
    answer("blood", "receipt_to_report", "completed", 9, 3),
    answer("blood", "receipt_to_report", "completed", 12, 1),
  ];
  expect(await engine.query(sql, ["2023-02", "2023-02", "", "", ""])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "B", "", ""])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "", "N2", "lung"])).toEqual(ofB);
  expect(await engine.query(sql, ["", "", "", "", "colon"])).toEqual([]);
});
