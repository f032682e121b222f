import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { Found } from "../../../questions/genes/counts.ts";
import { told } from "../../../say/told.testing.ts";
import { compared, factsOf } from "./facts.ts";
import { genesModel, inSight, tableRow } from "./model.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

const gene = (name: string, both: number, tissueOnly: number, bloodOnly: number, leftOut = 0): Found => ({
  gene: name,
  class: "all",
  both,
  tissueOnly,
  bloodOnly,
  onlyHaematopoiesis: leftOut,
  bloodOnlyLeftOut: leftOut,
});
const pairs = [{ class: "any", consented: 120, evaluable: 100 }] as const;
function modelOf(found: readonly Found[]) {
  return something(genesModel(found, pairs));
}
const model = modelOf([
  gene("EGFR", 0, 0, 4),
  gene("APC", 9, 3, 0),
  gene("TP53", 20, 5, 3, 1),
  gene("TET2", 0, 0, 0, 4),
  gene("KRAS", 24, 1, 0),
  { ...gene("KRAS", 24, 1, 0), class: "snv" },
]);
const rows = flatRows(table, model.genes.map(tableRow));

test("most found first; a gene with haematopoiesis alone has no row, nor has a class", () => {
  expect(model.genes.map((row) => row.gene)).toEqual(["TP53", "KRAS", "APC", "EGFR"]);
  expect(rows[0]).toMatchObject({ both: 20, tissue_only: 5, blood_only: 3, neither: 72 });
});
test("shares per gene, null and too few where tissue has none", () => {
  expect(rows[0]).toMatchObject({ ppa: 0.8, tissue_positive: 25, found: 28, status: "ok" });
  expect(rows[0]?.ppa_low).toBeCloseTo(0.6087, 4); // Wilson limits of 20 of 25
  expect(rows[0]?.ppa_high).toBeCloseTo(0.9114, 4);
  expect(rows[2]).toMatchObject({ ppa: 0.75, found: 12, status: "too_few" });
  expect(rows[3]).toMatchObject({ ppa: null, ppa_low: null, tissue_positive: 0, found: 4, status: "too_few" });
});
test("totals over all genes, and what haematopoiesis would add", () => {
  expect(model).toMatchObject({ both: 53, tissueOnly: 9, bloodOnly: 7, leftOut: 5, evaluable: 100 });
});
test("only genes with 25 findings in tissue are compared, the best first", () => {
  expect(compared(model).map((row) => row.gene)).toEqual(["KRAS", "TP53"]);
});
test("says the shares from the lowest to the highest, that all agree alike, that one is compared, or none", () => {
  const say = (...found: readonly Found[]) => told(words, factsOf(modelOf(found)));
  expect(told(words, factsOf(model))).toEqual([
    [
      "From 80 % for TP53 to 96 % for KRAS, among 2 genes with enough patients.",
      "TP53: 20 of 25 patients, 95 % interval 61 to 91; KRAS: 24 of 25, 80 to 99. Their order may be chance. All 4 genes: 53 findings in both, 9 in tissue only, 7 in blood only.",
    ],
    [
      "Fra 80 % for TP53 til 96 % for KRAS, blant 2 gener med nok pasienter.",
      "TP53: 20 av 25 pasienter, 95 %-intervall 61 til 91; KRAS: 24 av 25, 80 til 99. Rekkefølgen av genene kan være tilfeldig. Alle 4 gener: 53 funn i begge, 9 bare i vev, 7 bare i blod.",
    ],
  ]);
  const verdicts = (...found: readonly Found[]) => say(...found).map(([verdict]) => verdict);
  expect(verdicts(gene("A", 20, 5, 0), gene("B", 40, 10, 0))).toEqual([
    "In 80 % for each of the 2 genes found in the tissue of at least 25 patients.",
    "Hos 80 % for hvert av de 2 genene som er funnet i vev hos minst 25 pasienter.",
  ]);
  expect(verdicts(gene("A", 20, 5, 0), gene("B", 20, 4, 0))).toEqual([
    "For A in 80 %; no other gene is found in the tissue of at least 25 patients.",
    "For A hos 80 %; ingen andre gener er funnet i vev hos minst 25 pasienter.",
  ]);
  expect(say(gene("B", 20, 4, 0))).toEqual([
    [
      "Cannot be said yet: no gene is found in the tissue of at least 25 patients.",
      "One gene: 20 findings in both, 4 in tissue only, 0 in blood only.",
    ],
    [
      "Kan ikke sies ennå: ingen gener er funnet i vev hos minst 25 pasienter.",
      "Ett gen: 20 funn i begge, 4 bare i vev, 0 bare i blod.",
    ],
  ]);
});
test("nothing to show without a patient, a pair or a finding; what haematopoiesis would add is told all the same", () => {
  expect(genesModel([], [])).toMatchObject({ nothing: { why: "nobody" } });
  expect(genesModel([], [{ class: "any", consented: 7, evaluable: 0 }])).toMatchObject({
    nothing: { why: "not_evaluable", of: 7 },
  });
  expect(genesModel([gene("TET2", 0, 0, 0, 4)], pairs)).toMatchObject({
    nothing: { why: "none_found", of: 100, leftOut: 4 },
    rows: [{ evaluable: 100, status: "not_detected" }],
  });
});
test("the gene that is looked for comes first, with the fusions it is a partner of; nothing is lost", () => {
  const fused = modelOf([gene("TP53", 20, 5, 3), gene("EML4::ALK", 2, 0, 0), gene("ALK", 1, 0, 0)]);
  const order = (asked: string) => inSight(fused, asked).map((row) => row.gene);
  expect(order("")).toEqual(["TP53", "EML4::ALK", "ALK"]);
  expect(order("alk")).toEqual(["EML4::ALK", "ALK", "TP53"]);
  expect(order("EML4::ALK")).toEqual(["EML4::ALK", "TP53", "ALK"]);
  expect(order("TTN")).toEqual(order(""));
});
