import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./query.sql?raw";

const sites = [
  { site: "B", name: "B", node: "N2", opened: "2022-05-01", target: null },
  { site: "A", name: "A", node: "N1", opened: "2022-03-15", target: 20 },
  { site: "Z", name: "Z", node: "N1", opened: null, target: 5 },
];
const row = (step: string, month: string, site: string, patients: number) => ({
  step,
  month,
  site,
  tumour_group: "lung",
  patients,
});
const patients = [
  row("screened", "2022-03", "A", 4),
  row("consented", "2022-03", "A", 3),
  row("consented", "2022-04", "A", 2),
  row("paired_evaluable", "2022-04", "A", 1),
  row("screened", "2022-05", "B", 7),
];

test("counts steps per site in opening order; a site without patients stays, one that never opened comes last", async () => {
  const engine = await rowsEngine({ sites, patients });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    { site: "A", opened: "2022-03-15", target: 20, screened: 4, consented: 5, paired_evaluable: 1 },
    { site: "B", opened: "2022-05-01", target: null, screened: 7, consented: 0, paired_evaluable: 0 },
    { site: "Z", opened: null, target: 5, screened: 0, consented: 0, paired_evaluable: 0 },
  ]);
});
test("a period, a node and a tumour group leave only what they name", async () => {
  const engine = await rowsEngine({ sites, patients });
  expect(await engine.query(sql, ["2022-04", "2022-04", "", "N1", "lung"])).toEqual([
    { site: "A", opened: "2022-03-15", target: 20, screened: 0, consented: 2, paired_evaluable: 1 },
    { site: "Z", opened: null, target: 5, screened: 0, consented: 0, paired_evaluable: 0 },
  ]);
});
