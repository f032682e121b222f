import fc from "fast-check";
import { expect, test } from "vitest";
import { fractionBins } from "../../../cubes/codes.ts";
import { type VafCounts, vafModel } from "./stats.ts";

const tables = ["patients", "samples", "variants"];
const row = (
  blood_bin: VafCounts["blood_bin"],
  tissue_bin: VafCounts["tissue_bin"],
  variants: number,
  changed: Partial<VafCounts> = {},
): VafCounts => ({
  class: "snv",
  result: blood_bin === null ? "tissue_only" : tissue_bin === null ? "blood_only" : "both",
  blood_bin,
  tissue_bin,
  variants,
  with_haematopoiesis: variants,
  ...changed,
});
const rows = [
  row("0.15", "0.15", 10),
  row("0.15", "0.15", 1, { class: "indel" }),
  row("0.05", "0.15", 20),
  row("0.005", "0.15", 30),
  row("0.5", "0.015", 4),
  row(null, "0.015", 5),
  row(null, "0.15", 7),
  row("0.0005", null, 8, { with_haematopoiesis: 28 }),
  row(null, "unknown", 9, { class: "cnv" }),
  row("0.05", "unknown", 1),
];

test("both, on either side alone, and without a fraction; classes go together", () => {
  expect(vafModel(rows, tables)).toMatchObject({
    variants: 85,
    both: 65,
    tissueOnly: 12,
    bloodOnly: 8,
    bloodOnlyWithHaematopoiesis: 28,
    withoutFraction: 10,
    same: 11,
    lowerInBlood: 50,
    lowerInTissue: 4,
  });
  expect(vafModel(rows, tables).cells.find(({ blood, tissue }) => blood === "0.15" && tissue === "0.15")).toMatchObject(
    {
      variants: 11,
    },
  );
});
test("how much of tissue blood finds, by the fraction in tissue", () => {
  const { foundLow, foundHigh } = vafModel(rows, tables);
  expect([foundLow.found, foundLow.of, foundHigh.found, foundHigh.of]).toEqual([4, 9, 61, 68]);
  expect(vafModel([], tables).foundLow).toEqual({ found: 0, of: 0, share: null });
});
test("the cells and those without a fraction add up to all variants, in any data", () => {
  const bin = fc.option(fc.constantFrom(...fractionBins));
  const drawn = fc.tuple(bin, bin, fc.integer({ min: 1, max: 9 })).filter(([b, t]) => b !== null || t !== null);
  fc.assert(
    fc.property(fc.array(drawn), (any) => {
      const counts = any.map(([blood, tissue, n]) => row(blood, tissue, n));
      const model = vafModel(counts, tables);
      expect(model.variants + model.withoutFraction).toBe(counts.reduce((n, each) => n + each.variants, 0));
      expect(model.both + model.tissueOnly + model.bloodOnly).toBe(model.variants);
      expect(model.same + model.lowerInBlood + model.lowerInTissue).toBe(model.both);
    }),
  );
});
test("without samples or variants nothing is known", () => {
  expect(vafModel(rows, ["patients"])).toMatchObject({
    missing: "samples",
    rows: [],
    variants: 0,
    lowerInBloodShare: null,
  });
  expect(vafModel(rows, ["patients", "samples"]).missing).toBe("variants");
});
