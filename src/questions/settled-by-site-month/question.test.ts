import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { settledBySiteMonth } from "./question.ts";

const row = (step: string, month: string | null, patients: number) => ({
  step,
  month,
  site: "A",
  tumour_group: "lung",
  patients,
});

test("by month of consent, up to the last settled month", async () => {
  const engine = await rowsEngine({
    sites: [{ site: "A", name: "A", node: "N1" }],
    patients: [
      row("screened", "2023-01", 99),
      row("consented", "2023-01", 10),
      row("paired_evaluable", "2023-01", 6),
      row("consented", "2023-03", 4),
      row("consented", "2023-04", 8),
      row("consented", null, 5),
    ],
  });
  expect(await engine.query(settledBySiteMonth.sql, ["", "", "", "", "", "2023-03"])).toEqual([
    { code: "A", month: "2023-01", events: 6, trials: 10 },
    { code: "A", month: "2023-03", events: 0, trials: 4 },
  ]);
});
