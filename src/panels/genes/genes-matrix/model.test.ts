import { describe, expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { Found } from "../../../questions/genes/counts.ts";
import type { ClassPairs } from "../../../questions/states/counts.ts";
import { withFinding } from "./facts.ts";
import { inOrder, type MatrixModel, matrixModel, tableRows } from "./model.ts";
import { table } from "./table.ts";

const found = (gene: string, name: Found["class"], counts: readonly [number, number, number], apart = 0): Found => ({
  gene,
  class: name,
  both: counts[0],
  tissueOnly: counts[1],
  bloodOnly: counts[2],
  onlyHaematopoiesis: apart,
  bloodOnlyLeftOut: apart,
});
const pairs = (snv: number, indel: number, cnv: number, fusion: number): readonly ClassPairs[] => [
  { class: "any", consented: 60, evaluable: Math.max(snv, indel, cnv, fusion) },
  { class: "snv", consented: 60, evaluable: snv },
  { class: "indel", consented: 60, evaluable: indel },
  { class: "cnv", consented: 60, evaluable: cnv },
  { class: "fusion", consented: 60, evaluable: fusion },
];
const rows = [
  found("KRAS", "snv", [5, 2, 1]),
  found("TET2", "snv", [0, 0, 0], 4),
  found("EML4::ALK", "fusion", [1, 1, 0]),
  found("ALK", "fusion_partner", [1, 1, 0]),
  found("EML4", "fusion_partner", [1, 1, 0]),
];
const panel = ["ALK", "HLA-A", "KRAS", "TET2"];
function matrix(...given: Parameters<typeof matrixModel>): MatrixModel {
  return something(matrixModel(...given));
}
const model = matrix(rows, pairs(50, 24, 0, 40), panel, "");
const row = (gene: string, of = model) => of.rows.find((each) => each.gene === gene);
/** The cells of a gene as the table holds them. */
const cells = (gene: string) => flatRows(table, tableRows(model)).filter((each) => each.gene === gene);
const statuses = (gene: string) => cells(gene).map(({ status }) => status);

test("most findings first, then the rest of the panel by name; a fusion stands under its partners, not by its own name", () => {
  expect(model.rows.map(({ gene }) => gene)).toEqual(["KRAS", "TET2", "ALK", "EML4", "HLA-A"]);
  expect(row("ALK")).toMatchObject({ fusions: ["EML4::ALK"], onPanel: true, found: 2 });
  expect(withFinding(model).map(({ gene }) => gene)).toEqual(["KRAS", "ALK", "EML4"]);
});

describe("kinds of nothing, by class", () => {
  test("found, too few pairs, no pair, not detected", () => {
    expect(statuses("KRAS")).toEqual(["ok", "too_few", "not_evaluable", "not_detected"]);
    expect(cells("KRAS")[0]).toMatchObject({ both: 5, tissue_only: 2, blood_only: 1, neither: 42, evaluable: 50 });
    expect(cells("KRAS")[2]).toMatchObject({ both: null, neither: null, evaluable: 0 });
  });
  test("a partner of a fusion that is not on the panel has its fusion, and nothing else is known of it", () => {
    expect(statuses("EML4")).toEqual(["not_on_panel", "not_on_panel", "not_on_panel", "ok"]);
    expect(cells("EML4")[0]).toMatchObject({ both: null, tissue_only: null, blood_only: null, neither: null });
  });
  test("haematopoiesis alone is not detected, and counted apart", () => {
    expect(row("TET2")).toMatchObject({ haematopoiesis: "likely", found: 4 });
    expect(cells("TET2")[0]).toMatchObject({ status: "not_detected", neither: 50, only_haematopoiesis: 4 });
    expect(row("KRAS")?.haematopoiesis).toBeNull();
  });
  test("24 pairs are too few, 25 are not", () => {
    const status = (n: number) => matrix([], pairs(n, 0, 0, 1), ["KRAS"], "").rows[0]?.cells[0]?.status;
    expect([0, 1, 24, 25].map(status)).toEqual(["not_evaluable", "too_few", "too_few", "not_detected"]);
  });
  test("without a panel list only what is found is there, and nothing is called not on the panel", () => {
    const open = matrix(rows, pairs(50, 24, 0, 40), null, "");
    expect(open.panel).toBeNull();
    expect(open.rows.map(({ gene }) => gene)).toEqual(["KRAS", "TET2", "ALK", "EML4"]);
    expect(row("EML4", open)?.cells[0]?.status).toBe("not_detected");
  });
  test("nothing to show without a patient, a pair, or a gene; the genes of the panel keep their rows, never zeros", () => {
    expect(matrixModel([], [], null, "")).toMatchObject({ nothing: { why: "nobody" }, rows: [] });
    const none = matrixModel([], pairs(0, 0, 0, 0), panel, "");
    expect(none).toMatchObject({ nothing: { why: "not_evaluable", of: 60 } });
    const told = isNothing(none) ? flatRows(table, none.rows) : [];
    expect(told).toHaveLength(4 * 4);
    expect(told[0]).toMatchObject({ gene: "ALK", both: null, neither: null, status: "not_evaluable" });
    expect(matrixModel([], pairs(9, 9, 9, 9), null, "")).toMatchObject({ nothing: { why: "none_found", of: 9 } });
  });
});

describe("what the reader looks for", () => {
  const asked = (name: string) => matrix(rows, pairs(50, 24, 0, 40), panel, name);
  test("is found in small letters and with a hyphen, and comes first", () => {
    expect(asked("hla-a").chosen?.rows.map(({ gene }) => gene)).toEqual(["HLA-A"]);
    expect(inOrder(asked("hla-a")).map(({ gene }) => gene)).toEqual(["HLA-A", "KRAS", "TET2", "ALK", "EML4"]);
    expect(tableRows(asked("hla-a"))[0]?.gene).toBe("HLA-A");
  });
  test("a gene that is not on the panel has a row that says so", () => {
    const [row] = asked("TTN").chosen?.rows ?? [];
    expect(row?.onPanel).toBe(false);
    expect(new Set(row?.cells.map(({ status }) => status))).toEqual(new Set(["not_on_panel"]));
    expect(tableRows(asked("TTN"))).toHaveLength(4 * 6);
  });
  test("a symbol that nobody knows is written as symbols are", () => {
    expect(asked("ttn").chosen?.name).toBe("TTN");
    expect(asked("c11ORF30").chosen?.name).toBe("C11orf30");
    expect(asked("bcr::abl1").chosen?.rows.map(({ gene }) => gene)).toEqual(["BCR", "ABL1"]);
  });
  test("a fusion brings both partners and its own counts", () => {
    expect(asked("eml4::alk").chosen).toMatchObject({ name: "EML4::ALK", fusion: { both: 1, tissueOnly: 1 } });
    expect(asked("EML4::ALK").chosen?.rows.map(({ gene }) => gene)).toEqual(["EML4", "ALK"]);
    expect(asked("ALK::EML4").chosen, "the other order is another fusion").toMatchObject({ fusion: null });
  });
});
