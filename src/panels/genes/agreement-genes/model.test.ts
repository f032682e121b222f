import { expect, test } from "vitest";
import type { Found } from "../../../questions/genes/question.ts";
import { comparable, genesModel, inSight } from "./stats.ts";

const supplied = ["patients", "samples", "variants"];
const gene = (name: string, both: number, tissue_only: number, blood_only: number, left_out = 0): Found => ({
  gene: name,
  class: "all",
  both,
  tissue_only,
  blood_only,
  only_haematopoiesis: left_out,
  blood_only_left_out: left_out,
});
const pairs = [{ class: "any", consented: 120, evaluable: 100 }] as const;
const model = genesModel(
  [
    gene("EGFR", 0, 0, 4),
    gene("APC", 9, 3, 0),
    gene("TP53", 20, 5, 3, 1),
    gene("TET2", 0, 0, 0, 4),
    gene("KRAS", 24, 1, 0),
    { ...gene("KRAS", 24, 1, 0), class: "snv" },
  ],
  pairs,
  supplied,
);

test("most found first; a gene with haematopoiesis alone has no row, nor has a class", () => {
  expect(model.genes.map((row) => row.gene)).toEqual(["TP53", "KRAS", "APC", "EGFR"]);
  expect(model.genes[0]).toMatchObject({ both: 20, tissue_only: 5, blood_only: 3, neither: 72 });
});
test("shares per gene, null and too few where tissue has none", () => {
  expect(model.genes[0]).toMatchObject({ ppa: 0.8, tissue_positive: 25, found: 28, status: "ok" });
  expect(model.genes[0]?.ppa_low).toBeCloseTo(0.6087, 4); // Wilson limits of 20 of 25
  expect(model.genes[0]?.ppa_high).toBeCloseTo(0.9114, 4);
  expect(model.genes[2]).toMatchObject({ ppa: 0.75, found: 12, status: "too_few" });
  expect(model.genes[3]).toMatchObject({
    ppa: null,
    ppa_low: null,
    tissue_positive: 0,
    found: 4,
    status: "too_few",
  });
});
test("totals over all genes, and what haematopoiesis would add", () => {
  expect(model).toMatchObject({ both: 53, tissueOnly: 9, bloodOnly: 7, leftOut: 5, evaluable: 100, missing: null });
});
test("only genes with 25 findings in tissue are compared, the best first", () => {
  expect(comparable(model).map((row) => row.gene)).toEqual(["KRAS", "TP53"]);
});
test("says which table is missing", () => {
  expect(genesModel([], pairs, ["patients", "samples"]).missing).toBe("variants");
  expect(genesModel([], [], ["patients"])).toMatchObject({ missing: "samples", consented: 0, leftOut: 0 });
});
test("the gene that is looked for comes first, with the fusions it is a partner of; nothing is lost", () => {
  const fused = genesModel([gene("TP53", 20, 5, 3), gene("EML4::ALK", 2, 0, 0), gene("ALK", 1, 0, 0)], pairs, supplied);
  const order = (asked: string) => inSight(fused, asked).map((row) => row.gene);
  expect(order("")).toEqual(["TP53", "EML4::ALK", "ALK"]);
  expect(order("alk")).toEqual(["EML4::ALK", "ALK", "TP53"]);
  expect(order("EML4::ALK")).toEqual(["EML4::ALK", "TP53", "ALK"]);
  expect(order("TTN")).toEqual(order(""));
});
