import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import sql from "./question.sql?raw";

const row = (field: string, month: string | null, site: string, rows: number, missing: number) => ({
  ...{ field, month, site, rows, missing },
});
const completeness = [
  row("variants.vaf", "2023-01", "A", 5, 0),
  row("variants.vaf", "2023-02", "A", 2, 2),
  row("variants.vaf", null, "B", 3, 0),
  row("samples.run_id", "2023-03", "A", 4, 0),
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
