import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./question.sql?raw";

const sites = [
  { site: "A", name: "A", node: "N1", region: "north" },
  { site: "B", name: "B", node: "N2", region: null },
];
const row = (step: string, month: string, site: string, tumour_group: string, patients: number) => ({
  step,
  month,
  site,
  tumour_group,
  patients,
});
const patients = [
  row("screened", "2023-01", "A", "lung", 9),
  row("consented", "2023-01", "A", "lung", 2),
  row("consented", "2023-02", "A", "lung", 3),
  row("consented", "2023-02", "B", "lung", 1),
  row("consented", "2023-02", "B", "cup", 4),
  row("paired_evaluable", "2023-02", "B", "cup", 4),
];

test("counts the consented per group and region; a site without region is none", async () => {
  const engine = await rowsEngine({ sites, patients });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    { tumour_group: "cup", region: null, patients: 4 },
    { tumour_group: "lung", region: "north", patients: 5 },
    { tumour_group: "lung", region: null, patients: 1 },
  ]);
  expect(await engine.query(sql, ["2023-02", "2023-02", "A", "", ""])).toEqual([
    { tumour_group: "lung", region: "north", patients: 3 },
  ]);
});
