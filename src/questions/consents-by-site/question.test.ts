import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./question.sql?raw";

const row = (stage: string, month: string | null, site: string, patients: number) => ({
  stage,
  reason: null,
  discussed: "no",
  month,
  site,
  tumour_group: "lung",
  patients,
});

test("of all screened at a site, those with consent, whether they have a pair or not", async () => {
  const engine = await rowsEngine({
    sites: [
      { site: "A", name: "A", node: "N1" },
      { site: "B", name: "B", node: "N2" },
    ],
    flow: [
      row("not_included", "2023-01", "A", 4),
      row("no_evaluable_pair", "2023-01", "A", 2),
      row("paired_evaluable", "2023-02", "A", 3),
      row("not_included", "2023-02", "B", 5),
      row("paired_evaluable", null, "B", 1),
    ],
  });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    { site: "A", events: 5, trials: 9 },
    { site: "B", events: 1, trials: 6 },
  ]);
  expect(await engine.query(sql, ["2023-02", "2023-02", "", "N2", "lung"])).toEqual([
    { site: "B", events: 0, trials: 5 },
  ]);
});
