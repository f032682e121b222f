import { expect, test } from "vitest";
import { asking, sorted } from "../rows.testing.ts";
import sql from "./question.sql?raw";

const sites = [
  { site: "A1", name: "A1", node: "A" },
  { site: "A2", name: "A2", node: "A" },
  { site: "B", name: "B", node: "B" },
];
type Days = number | null;
const row = (
  segment: string,
  status: string,
  days: Days,
  working_days: Days,
  month: string,
  site: string,
  samples: number,
) => ({ specimen: "tissue", segment, status, days, working_days, month, site, tumour_group: "lung", samples });
const turnaround = [
  row("receipt_to_report", "completed", 9, 7, "2023-01", "A1", 2),
  row("receipt_to_report", "completed", 9, 5, "2023-01", "A2", 3),
  row("receipt_to_report", "unknown", null, null, "2023-01", "A2", 1),
  row("receipt_to_report", "completed", 9, 7, "2023-02", "B", 4),
  row("collection_to_report", "completed", 12, 8, "2023-01", "A1", 5),
];
const answer = (month: string, status: string, days: Days, samples: number) => ({
  specimen: "tissue",
  month,
  status,
  days,
  samples,
});
const ask = asking(sql, { sites, turnaround });

test("adds the sites of one month, and only from receipt to report", async () => {
  expect(await ask("", "", "", "", "", "")).toEqual(
    sorted([
      answer("2023-01", "completed", 9, 5),
      answer("2023-01", "unknown", null, 1),
      answer("2023-02", "completed", 9, 4),
    ]),
  );
});
test("counts working days on request", async () => {
  expect(await ask("2023-01", "2023-01", "", "A", "", "working")).toEqual(
    sorted([
      answer("2023-01", "completed", 7, 2),
      answer("2023-01", "completed", 5, 3),
      answer("2023-01", "unknown", null, 1),
    ]),
  );
});
test("a site, a laboratory and a period leave only what they name", async () => {
  expect(await ask("", "", "A1", "", "", "")).toEqual(sorted([answer("2023-01", "completed", 9, 2)]));
  expect(await ask("2023-02", "", "", "B", "lung", "")).toEqual(sorted([answer("2023-02", "completed", 9, 4)]));
  expect(await ask("2023-02", "", "", "A", "", "")).toEqual([]);
});
