import { beforeAll, expect, test } from "vitest";
import type { Engine } from "../../engine/engine.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import besideSql from "./beside.sql?raw";
import sql from "./query.sql?raw";

const finding = (
  gene: string,
  result: string,
  patients: number,
  { name = "all", origin = "counted", month = "2022-03", site = "A" } = {},
) => ({ gene, class: name, origin, result, month, site, tumour_group: "lung", patients });
const pairs = (pair: string, patients: number, { name = "any", month = "2022-03", site = "A" } = {}) => ({
  class: name,
  blood_state: "detected",
  tissue_state: "detected",
  pair,
  month,
  site,
  tumour_group: "lung",
  patients,
});

const rows = {
  sites: [
    { site: "A", name: "A", node: "N1" },
    { site: "B", name: "B", node: "N2" },
  ],
  agreement: [
    pairs("evaluable", 30),
    pairs("evaluable", 10, { month: "2022-04", site: "B" }),
    pairs("no_pair", 5),
    pairs("evaluable", 99, { name: "snv" }),
  ],
  genes: [
    finding("TP53", "both", 6),
    finding("TP53", "both", 1, { month: "2022-04", site: "B" }),
    finding("TP53", "tissue_only", 2),
    finding("TP53", "both", 5, { name: "snv" }),
    finding("TP53", "both", 6, { origin: "with_haematopoiesis" }),
    finding("KRAS", "blood_only", 3),
    finding("KRAS", "blood_only", 3, { origin: "with_haematopoiesis" }),
    finding("APC", "tissue_only", 3),
    finding("DNMT3A", "blood_only", 4, { origin: "with_haematopoiesis" }),
    finding("DNMT3A", "blood_only", 4, { origin: "with_haematopoiesis", name: "snv" }),
  ],
};

let engine: Engine;
beforeAll(async () => {
  engine = await rowsEngine(rows);
});

test("counts patients per gene over all classes, without haematopoiesis; most found first, then by name", async () => {
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    { gene: "TP53", both: 7, tissue_only: 2, blood_only: 0, neither: 31 },
    { gene: "APC", both: 0, tissue_only: 3, blood_only: 0, neither: 37 },
    { gene: "KRAS", both: 0, tissue_only: 0, blood_only: 3, neither: 37 },
  ]);
});
test("a filter narrows findings and pairs alike", async () => {
  const expected = [{ gene: "TP53", both: 1, tissue_only: 0, blood_only: 0, neither: 9 }];
  expect(await engine.query(sql, ["2022-04", "2022-04", "", "", ""])).toEqual(expected);
  expect(await engine.query(sql, ["", "", "B", "", ""])).toEqual(expected);
  expect(await engine.query(sql, ["", "", "", "N2", "lung"])).toEqual(expected);
});
test("beside the genes: the pairs, and blood-only findings with and without haematopoiesis", async () => {
  expect(await engine.query(besideSql, ["", "", "", "", ""])).toEqual([
    { consented: 45, evaluable: 40, blood_only: 3, blood_only_with_haematopoiesis: 7 },
  ]);
  expect(await engine.query(besideSql, ["", "", "", "", "none"])).toEqual([
    { consented: 0, evaluable: 0, blood_only: 0, blood_only_with_haematopoiesis: 0 },
  ]);
});
