import { beforeAll, expect, test } from "vitest";
import type { Engine } from "../../engine/engine.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import pairsSql from "./pairs.sql?raw";
import sql from "./query.sql?raw";

const finding = (
  gene: string,
  name: string,
  origin: string,
  result: string,
  patients: number,
  { month = "2022-03", site = "A" } = {},
) => ({ gene, class: name, origin, result, month, site, tumour_group: "lung", patients });
const pairs = (name: string, pair: string, patients: number, { month = "2022-03", site = "A" } = {}) => ({
  class: name,
  blood_state: "detected",
  tissue_state: "detected",
  pair,
  month,
  site,
  tumour_group: "lung",
  patients,
});
/** A finding that is not of haematopoiesis stands in both slices. */
const both = (...[gene, name, result, patients, at]: [string, string, string, number, object?]) =>
  ["counted", "with_haematopoiesis"].map((origin) => finding(gene, name, origin, result, patients, at));

let engine: Engine;
beforeAll(async () => {
  engine = await rowsEngine({
    sites: [
      { site: "A", name: "A", node: "N1" },
      { site: "B", name: "B", node: "N2" },
    ],
    agreement: [
      pairs("any", "evaluable", 30),
      pairs("any", "no_pair", 4),
      pairs("any", "evaluable", 10, { month: "2022-04", site: "B" }),
      pairs("snv", "evaluable", 28),
      pairs("snv", "not_evaluable", 2),
      pairs("fusion", "interval", 3),
      pairs("actionable", "evaluable", 99),
    ],
    genes: [
      ...both("HLA-A", "snv", "both", 6),
      ...both("HLA-A", "snv", "tissue_only", 2, { month: "2022-04", site: "B" }),
      ...both("HLA-A", "all", "both", 7),
      finding("TET2", "snv", "counted", "blood_only", 1),
      finding("TET2", "snv", "counted", "tissue_only", 2),
      // Two more patients have it in blood cells alone; a third is then in both instead of tissue only.
      finding("TET2", "snv", "with_haematopoiesis", "blood_only", 3),
      finding("TET2", "snv", "with_haematopoiesis", "tissue_only", 1),
      finding("TET2", "snv", "with_haematopoiesis", "both", 1),
      finding("ASXL1", "indel", "with_haematopoiesis", "blood_only", 4),
      ...both("EML4::ALK", "fusion", "both", 1),
      ...both("ALK", "fusion_partner", "both", 1),
    ],
  });
});

const row = (gene: string, name: string, counts: readonly number[]) => ({
  gene,
  class: name,
  both: counts[0],
  tissue_only: counts[1],
  blood_only: counts[2],
  only_haematopoiesis: counts[3],
});

test("counts patients per gene and class; those with haematopoiesis alone stand apart", async () => {
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    row("ALK", "fusion_partner", [1, 0, 0, 0]),
    row("ASXL1", "indel", [0, 0, 0, 4]),
    row("EML4::ALK", "fusion", [1, 0, 0, 0]),
    row("HLA-A", "snv", [6, 2, 0, 0]),
    row("TET2", "snv", [0, 2, 1, 2]),
  ]);
});
test("filters narrow findings and pairs alike", async () => {
  const expected = [row("HLA-A", "snv", [0, 2, 0, 0])];
  expect(await engine.query(sql, ["2022-04", "2022-04", "", "", ""])).toEqual(expected);
  expect(await engine.query(sql, ["", "", "B", "", ""])).toEqual(expected);
  expect(await engine.query(sql, ["", "", "", "N2", "lung"])).toEqual(expected);
  expect((await engine.query(pairsSql, ["", "", "B", "", ""]))[0]).toEqual({
    class: "any",
    consented: 10,
    evaluable: 10,
  });
});
test("all five rows of pairs are there, each class with its own", async () => {
  expect(await engine.query(pairsSql, ["", "", "", "", ""])).toEqual([
    { class: "any", consented: 44, evaluable: 40 },
    { class: "snv", consented: 30, evaluable: 28 },
    { class: "indel", consented: 0, evaluable: 0 },
    { class: "cnv", consented: 0, evaluable: 0 },
    { class: "fusion", consented: 3, evaluable: 0 },
  ]);
});
