import { describe, expect, test } from "vitest";
import type { Found } from "../../../questions/genes/question.ts";
import type { ClassPairs } from "../../../questions/states/counts.ts";
import { inOrder, matrixModel, tableLines, withFinding } from "./stats.ts";

const supplied = ["patients", "samples", "variants"];
const found = (gene: string, name: Found["class"], counts: readonly [number, number, number], apart = 0): Found => ({
  gene,
  class: name,
  both: counts[0],
  tissue_only: counts[1],
  blood_only: counts[2],
  only_haematopoiesis: apart,
  blood_only_left_out: apart,
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
const model = matrixModel(rows, pairs(50, 24, 0, 40), panel, supplied, "");
const row = (gene: string, of = model) => of.rows.find((each) => each.gene === gene);
const statuses = (gene: string) => row(gene)?.cells.map(({ status }) => status);

test("most findings first, then the rest of the panel by name; a fusion stands under its partners, not by its own name", () => {
  expect(model.rows.map(({ gene }) => gene)).toEqual(["KRAS", "TET2", "ALK", "EML4", "HLA-A"]);
  expect(row("ALK")).toMatchObject({ fusions: ["EML4::ALK"], onPanel: true, found: 2 });
  expect(withFinding(model).map(({ gene }) => gene)).toEqual(["KRAS", "ALK", "EML4"]);
});

describe("kinds of nothing, by class", () => {
  test("found, too few pairs, no pair, not detected", () => {
    expect(statuses("KRAS")).toEqual(["ok", "too_few", "not_evaluable", "not_detected"]);
    expect(row("KRAS")?.cells[0]).toMatchObject({ both: 5, tissue_only: 2, blood_only: 1, neither: 42, evaluable: 50 });
    expect(row("KRAS")?.cells[2]).toMatchObject({ both: null, neither: null, evaluable: 0 });
  });
  test("a partner of a fusion that is not on the panel has its fusion, and nothing else is known of it", () => {
    expect(statuses("EML4")).toEqual(["not_on_panel", "not_on_panel", "not_on_panel", "ok"]);
    expect(row("EML4")?.cells[0]).toMatchObject({ both: null, tissue_only: null, blood_only: null, neither: null });
  });
  test("haematopoiesis alone is not detected, and counted apart", () => {
    expect(row("TET2")).toMatchObject({ haematopoiesis: "likely", found: 4 });
    expect(row("TET2")?.cells[0]).toMatchObject({ status: "not_detected", neither: 50, only_haematopoiesis: 4 });
    expect(row("KRAS")?.haematopoiesis).toBeNull();
  });
  test("24 pairs are too few, 25 are not", () => {
    const status = (n: number) => matrixModel([], pairs(n, 0, 0, 0), ["KRAS"], supplied, "").rows[0]?.cells[0]?.status;
    expect([0, 1, 24, 25].map(status)).toEqual(["not_evaluable", "too_few", "too_few", "not_detected"]);
  });
  test("without a panel list only what is found is there, and nothing is called not on the panel", () => {
    const open = matrixModel(rows, pairs(50, 24, 0, 40), null, supplied, "");
    expect(open.panel).toBeNull();
    expect(open.rows.map(({ gene }) => gene)).toEqual(["KRAS", "TET2", "ALK", "EML4"]);
    expect(row("EML4", open)?.cells[0]?.status).toBe("not_detected");
  });
  test("without the tables it needs there are no rows, never zeros", () => {
    const bare = matrixModel([], pairs(0, 0, 0, 0), panel, ["patients"], "");
    expect(bare.missing).toBe("samples");
    expect(tableLines(bare)).toEqual([]);
  });
});

describe("what the reader looks for", () => {
  const asked = (name: string) => matrixModel(rows, pairs(50, 24, 0, 40), panel, supplied, name);
  test("is found in small letters and with a hyphen, and comes first", () => {
    expect(asked("hla-a").chosen?.rows.map(({ gene }) => gene)).toEqual(["HLA-A"]);
    expect(inOrder(asked("hla-a")).map(({ gene }) => gene)).toEqual(["HLA-A", "KRAS", "TET2", "ALK", "EML4"]);
    expect(tableLines(asked("hla-a"))[0]?.gene).toBe("HLA-A");
  });
  test("a gene that is not on the panel has a row that says so", () => {
    const [row] = asked("TTN").chosen?.rows ?? [];
    expect(row?.onPanel).toBe(false);
    expect(new Set(row?.cells.map(({ status }) => status))).toEqual(new Set(["not_on_panel"]));
    expect(tableLines(asked("TTN"))).toHaveLength(4 * 6);
  });
  test("a symbol that nobody knows is written as symbols are", () => {
    expect(asked("ttn").chosen?.name).toBe("TTN");
    expect(asked("c11ORF30").chosen?.name).toBe("C11orf30");
    expect(asked("bcr::abl1").chosen?.rows.map(({ gene }) => gene)).toEqual(["BCR", "ABL1"]);
  });
  test("a fusion brings both partners and its own counts", () => {
    expect(asked("eml4::alk").chosen).toMatchObject({ name: "EML4::ALK", fusion: { both: 1, tissue_only: 1 } });
    expect(asked("EML4::ALK").chosen?.rows.map(({ gene }) => gene)).toEqual(["EML4", "ALK"]);
    expect(asked("ALK::EML4").chosen?.fusion, "the other order is another fusion").toBeNull();
  });
});
