import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import { variantLoad } from "./question.ts";

const load = (variants: number, patients: number, { origin = "counted", site = "A", month = "2022-03" } = {}) => ({
  origin,
  variants,
  month,
  site,
  tumour_group: "lung",
  patients,
});

test("counts patients by number of variants, the most first, within the filters and without haematopoiesis", async () => {
  const engine = await rowsEngine({
    sites: twoSites,
    variant_load: [
      load(2, 3),
      load(2, 1, { site: "B" }),
      load(4000, 1, { month: "2022-05" }),
      load(9, 5, { origin: "with_haematopoiesis" }),
    ],
  });
  expect(await engine.query(variantLoad.sql, ["", "", "", "", ""])).toEqual([
    { variants: 4000, patients: 1 },
    { variants: 2, patients: 4 },
  ]);
  expect(await engine.query(variantLoad.sql, ["", "", "", "N2", "lung"])).toEqual([{ variants: 2, patients: 1 }]);
  expect(await engine.query(variantLoad.sql, ["2022-05", "2022-05", "", "", ""])).toEqual([
    { variants: 4000, patients: 1 },
  ]);
});
