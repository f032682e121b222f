import { expect, test } from "vitest";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import sql from "./query.sql?raw";

const row = (month: string, site: string, mean_bin: number, sums: number) => ({
  mean_bin,
  difference_bin: -2,
  blood_high: "no",
  tissue_high: "yes",
  month,
  site,
  tumour_group: "lung",
  pairs: 2,
  sum_blood: sums,
  sum_tissue: sums + 0.25,
  sum_blood_squared: sums * 2,
  sum_tissue_squared: sums * 3,
  sum_product: sums * 4,
});
const tmb = [row("2022-03", "A", 8, 1.5), row("2022-04", "B", 8, 2), row("2022-04", "B", 10, 3)];
const bin = { difference_bin: -2, blood_high: "no", tissue_high: "yes" };

test("sums add up over months and sites, one row a bin", async () => {
  const engine = await rowsEngine({ tmb });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    {
      ...bin,
      mean_bin: 8,
      pairs: 4,
      sum_blood: 3.5,
      sum_tissue: 4,
      sum_blood_squared: 7,
      sum_tissue_squared: 10.5,
      sum_product: 14,
    },
    {
      ...bin,
      mean_bin: 10,
      pairs: 2,
      sum_blood: 3,
      sum_tissue: 3.25,
      sum_blood_squared: 6,
      sum_tissue_squared: 9,
      sum_product: 12,
    },
  ]);
  expect(await engine.query(sql, ["2022-03", "2022-03", "A", "", ""])).toHaveLength(1);
});
