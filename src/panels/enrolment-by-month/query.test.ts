import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./query.sql?raw";

const sites = [
  { site: "A", name: "A", node: "N1", opened: "2022-03-15", target: null },
  { site: "B", name: "B", node: "N2", opened: "2022-05-01", target: null },
];
const row = (step: string, month: string | null, site: string, patients: number) => ({
  step,
  month,
  site,
  tumour_group: "lung",
  patients,
});
const patients = [
  row("screened", "2022-03", "A", 4),
  row("screened", "2022-03", "B", 2),
  row("screened", null, "B", 5),
  row("consented", "2022-05", "A", 3),
  row("paired_evaluable", "2022-05", "A", 1),
  row("consented", "2022-05", "B", 2),
];

test("counts each step in its own month; a missing date is a row of its own, last", async () => {
  const engine = await rowsEngine({ sites, patients });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    { month: "2022-03", screened: 6, consented: 0, paired_evaluable: 0 },
    { month: "2022-05", screened: 0, consented: 5, paired_evaluable: 1 },
    { month: null, screened: 5, consented: 0, paired_evaluable: 0 },
  ]);
});
test("a filter leaves the months and takes away those it does not name", async () => {
  const engine = await rowsEngine({ sites, patients });
  expect(await engine.query(sql, ["2022-04", "2022-12", "", "N2", "lung"])).toEqual([
    { month: "2022-03", screened: 0, consented: 0, paired_evaluable: 0 },
    { month: "2022-05", screened: 0, consented: 2, paired_evaluable: 0 },
    { month: null, screened: 0, consented: 0, paired_evaluable: 0 },
  ]);
});
