import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { consentsBySiteMonth } from "./question.ts";

const row = (stage: string, month: string | null, patients: number) => ({
  stage,
  reason: null,
  discussed: "no",
  month,
  site: "A",
  tumour_group: "lung",
  patients,
});

test("of all screened in a month, those with consent; the undated apart", async () => {
  const engine = await rowsEngine({
    sites: [{ site: "A", name: "A", node: "N1" }],
    flow: [
      row("not_included", "2023-01", 4),
      row("no_evaluable_pair", "2023-01", 2),
      row("paired_evaluable", "2023-02", 3),
      row("not_included", null, 1),
    ],
  });
  expect(await engine.query(consentsBySiteMonth.sql, ["", "", "", "", ""])).toEqual([
    { code: "A", month: "", events: 0, trials: 1 },
    { code: "A", month: "2023-01", events: 2, trials: 6 },
    { code: "A", month: "2023-02", events: 3, trials: 3 },
  ]);
});
