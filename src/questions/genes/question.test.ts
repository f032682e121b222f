import { beforeAll, expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import type { Engine } from "../../engine/engine.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { foundCounts } from "./counts.ts";
import { genes } from "./question.ts";

const finding = (
  gene: string,
  name: string,
  origin: string,
  result: string,
  patients: number,
  { month = "2022-03", site = "A" } = {},
) => ({ gene, class: name, origin, result, month, site, tumour_group: "lung", patients });
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

const ask = async (params: readonly string[]) =>
  foundCounts(decode(genes.columns, await engine.query(genes.sql, params), "test")).toSorted((a, b) =>
    `${a.gene} ${a.class}` < `${b.gene} ${b.class}` ? -1 : 1,
  );
const row = (gene: string, name: string, counts: readonly number[]) => ({
  gene,
  class: name,
  both: counts[0],
  tissueOnly: counts[1],
  bloodOnly: counts[2],
  onlyHaematopoiesis: counts[3],
  bloodOnlyLeftOut: counts[4],
});

test("counts patients per gene and class; those with haematopoiesis alone stand apart", async () => {
  expect(await ask(["", "", "", "", ""])).toEqual([
    row("ALK", "fusion_partner", [1, 0, 0, 0, 0]),
    row("ASXL1", "indel", [0, 0, 0, 4, 4]),
    row("EML4::ALK", "fusion", [1, 0, 0, 0, 0]),
    row("HLA-A", "all", [7, 0, 0, 0, 0]),
    row("HLA-A", "snv", [6, 2, 0, 0, 0]),
    row("TET2", "snv", [0, 2, 1, 2, 2]),
  ]);
});
test("a filter narrows the findings; nobody chosen is no row", async () => {
  const expected = [row("HLA-A", "snv", [0, 2, 0, 0, 0])];
  expect(await ask(["2022-04", "2022-04", "", "", ""])).toEqual(expected);
  expect(await ask(["", "", "B", "", ""])).toEqual(expected);
  expect(await ask(["", "", "", "N2", "lung"])).toEqual(expected);
  expect(await ask(["", "", "", "", "breast"])).toEqual([]);
});
