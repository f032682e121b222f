import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import sql from "./question.sql?raw";

const row = (field: string, filled: string, month: string | null, site: string, rows: number) => ({
  ...{ field, filled, month, site, rows, tumour_group: "lung" },
});
const completeness = [
  row("variants.vaf", "yes", "2023-01", "A", 5),
  row("variants.vaf", "no", "2023-02", "A", 2),
  row("variants.vaf", "yes", null, "B", 3),
  row("samples.run_id", "yes", "2023-03", "A", 4),
];

test("due and missing values by column and site, with the newest month of them", async () => {
  const engine = await rowsEngine({ sites: twoSites, completeness });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    { field: "samples.run_id", site: "A", due: 4, missing: 0, newest: "2023-03" },
    { field: "variants.vaf", site: "A", due: 7, missing: 2, newest: "2023-02" },
    { field: "variants.vaf", site: "B", due: 3, missing: 0, newest: null },
  ]);
  expect(await engine.query(sql, ["2023-02", "2023-02", "", "N1", ""])).toEqual([
    { field: "variants.vaf", site: "A", due: 2, missing: 2, newest: "2023-02" },
  ]);
});
