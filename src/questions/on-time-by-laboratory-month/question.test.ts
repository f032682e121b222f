import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { onTimeByLaboratoryMonth } from "./question.ts";

const row = (status: string, days: number | null, month: string | null, samples: number) => ({
  specimen: "blood",
  segment: "receipt_to_report",
  status,
  days,
  working_days: 1,
  month,
  site: "A1",
  tumour_group: "lung",
  samples,
});

test("due are those reported on a known day and those waiting past the target, in calendar days, by month of receipt", async () => {
  const engine = await rowsEngine({
    sites: [{ site: "A1", name: "A1", node: "A" }],
    turnaround: [
      row("completed", 14, "2023-01", 20),
      row("completed", 15, "2023-01", 3),
      row("pending", 15, "2023-02", 2),
      row("pending", 14, "2023-02", 7),
      row("ended_without_report", null, "2023-02", 5),
      row("unknown", null, "2023-02", 6),
      row("completed", 1, null, 1),
      { ...row("completed", 1, "2023-01", 99), specimen: "tissue" },
      { ...row("completed", 1, "2023-01", 99), segment: "collection_to_report" },
    ],
  });
  const of = { specimen: "blood", code: "A" };
  expect(await engine.query(onTimeByLaboratoryMonth.sql, ["", "", "", "", "", "14", ""])).toEqual([
    { ...of, month: "", events: 1, trials: 1 },
    { ...of, month: "2023-01", events: 20, trials: 23 },
    { ...of, month: "2023-02", events: 0, trials: 2 },
  ]);
});
