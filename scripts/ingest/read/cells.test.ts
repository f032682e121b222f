import { describe, expect, test } from "vitest";
import { fusionName, splitPair } from "../genes/fusion-name.ts";
import { numberIn } from "./cells.ts";
import { readDate } from "./dates.ts";
import { gene } from "./gene.ts";
import { smallVariant } from "./small-variant.ts";

test.each([
  ["2021-02-24", "2021-02-24"],
  ["2024-02-27T20:40:35Z", "2024-02-27"],
  ["191113", "2019-11-13"],
  ["20250301", "2025-03-01"],
  ["2021/02/24", "2021-02-24"],
  ["2021.2.4", "2021-02-04"],
  ["01.01.2000", "2000-01-01"],
  ["13/02/2024", "2024-02-13"],
  ["02/13/2024", "2024-02-13"],
])("the date %s is %s", (text, date) => expect(readDate(text)).toEqual({ date }));

test.each(["2099-99-99", "07/02/2024", "31.02.2024", "2023-02-29", "44927", "1. mai", "20231301", "2024-02/03"])(
  "the date %s cannot be relied on",
  (text) => {
    expect(readDate(text)).toHaveProperty("fault");
  },
);

describe("small variants in one normal form", () => {
  const call = (position: string, reference: string, alternative: string) =>
    smallVariant({ gene: "A", chromosome: "chr1", position, reference, alternative, vaf: "", depth: "", origin: null });

  test.each([
    ["1000", "GAT", "G", "1:1001:AT:-", "indel"],
    ["1000", "C", "CGG", "1:1000:-:GG", "indel"],
    ["1000", "GATC", "GC", "1:1001:AT:-", "indel"],
    ["1000", "A", "T", "1:1000:A:T", "snv"],
    ["1000", "AC", "AT", "1:1000:AC:AT", "snv"],
  ])("%s %s > %s is %s, an %s", (position, reference, alternative, key, kind) => {
    expect(call(position, reference, alternative)).toMatchObject({ key, class: kind, vaf: null, depth: null });
  });

  test.each([["chr0"], ["chr23"], ["GL000192.1"]])("chromosome %s is refused", (chromosome) => {
    const odd = {
      gene: "A",
      chromosome,
      position: "1",
      reference: "A",
      alternative: "T",
      vaf: "",
      depth: "",
      origin: null,
    };
    expect(() => smallVariant(odd)).toThrow("chromosome 1 to 22");
  });
});

test("numbers have a decimal point, and are within their limits", () => {
  expect([numberIn("0.5", "x"), numberIn("1e-3", "x"), numberIn("NA", "x"), numberIn("", "x")]).toEqual([
    0.5,
    0.001,
    null,
    null,
  ]);
  expect(() => numberIn("0,5", "x")).toThrow("not a comma");
  expect(() => numberIn("1.5", "x", { min: 0, max: 1 })).toThrow("from 0 to 1");
  expect(() => numberIn("0x10", "x")).toThrow("a number");
});

test.each([
  ["1-Mar", ["MARCHF1", "MTARC1"]],
  ["14-sep", ["SEPTIN14"]],
  ["2024-03-11", ["MARCHF11"]],
  ["2. mar", ["MARCHF2", "MTARC2"]],
  ["Dec-01", ["DELEC1"]],
  ["Sept-14", ["SEPTIN14"]],
])("the gene %s was made a date of, and the message names what it may have been", (cell, candidates) => {
  for (const candidate of candidates) expect(() => gene(cell)).toThrow(candidate);
});

test("a symbol that only looks like a month is a symbol", () => {
  expect(["MARCH1", "SEPT14", "NKX2-1", "HLA-A", "BCL-2", "C11orf95"].map(gene)).toEqual([
    "MARCH1",
    "SEPT14",
    "NKX2-1",
    "HLA-A",
    "BCL-2",
    "C11orf95",
  ]);
  expect(gene("NA")).toBeNull();
});

describe("the two sides of a gene pair", () => {
  test.each([
    ["EML4-ALK", ["EML4", "ALK"]],
    ["NKX2-1-ALK", ["NKX2-1", "ALK"]],
    ["CD74-NKX2-1", ["CD74", "NKX2-1"]],
    ["RP11-458D21.5-ALK", ["RP11-458D21.5", "ALK"]],
    ["PPARG/AC016683.6;PAX8", ["PPARG", "AC016683.6;PAX8"]],
    ["PPARG/AC016683.6-PAX8", ["PPARG/AC016683.6", "PAX8"]],
    ["NEW1-NEW2", ["NEW1", "NEW2"]],
  ])("%s", (pair, sides) => expect(splitPair(pair).sides).toEqual(sides));

  test.each(["ALK", "A-B-C", "EML4-ALK-RET", "1-2", "TPM3--NTRK1", "EML4-", "-ALK", "TPM3::NTRK1"])(
    "%s cannot be told, and is refused",
    (pair) => {
      expect(() => splitPair(pair)).toThrow("joined by one hyphen");
    },
  );

  test("candidates: the first on the panel, else the first with a symbol", () => {
    expect(fusionName("CD74", "GOPC;ROS1", "stated").name).toBe("CD74::ROS1");
    expect(fusionName("RP11-458D21.5;NOTCH2NL", "SUSD4", "stated").name).toBe("NOTCH2NL::SUSD4");
  });

  test("the order of the genome, of the literature, and of the alphabet", () => {
    expect(fusionName("NTRK1", "TPM3", "genome")).toEqual({ name: "TPM3::NTRK1", direction_known: true });
    expect(fusionName("FGFR2", "COL14A1", "genome")).toEqual({ name: "COL14A1::FGFR2", direction_known: false });
    expect(fusionName("PPARG", "PAX8", "unknown")).toEqual({ name: "PAX8::PPARG", direction_known: false });
    expect(fusionName("NTRK1", "TPM3", "stated")).toEqual({ name: "NTRK1::TPM3", direction_known: true });
  });
});
