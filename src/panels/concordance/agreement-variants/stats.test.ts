import { expect, test } from "vitest";
import { variantsModel } from "./stats.ts";

const supplied = ["patients", "samples", "variants"];
const counts = (both: number, tissue_only: number, blood_only: number, evaluable = 40) => ({
  class: "snv" as const,
  consented: 60,
  evaluable,
  both,
  tissue_only,
  blood_only,
});

test("the share of tissue's variants that blood has too", () => {
  const [row] = variantsModel([counts(20, 5, 9)], supplied).rows;
  expect(row).toMatchObject({ both: 20, tissue_only: 5, blood_only: 9, ppa: 0.8, tissue_positive: 25, status: "ok" });
  expect(row?.ppa_low).toBeCloseTo(0.6087, 4); // Wilson limits of 20 of 25
  expect(row?.ppa_high).toBeCloseTo(0.9114, 4);
});
test("under 25 is too few, none has no share", () => {
  expect(variantsModel([counts(20, 4, 0)], supplied).rows[0]?.status).toBe("too_few");
  expect(variantsModel([counts(0, 0, 3)], supplied).rows[0]).toMatchObject({
    ppa: null,
    ppa_low: null,
    ppa_high: null,
    status: "too_few",
  });
});
test("a table that was not supplied leaves no numbers, and no pair nothing to draw", () => {
  const without = variantsModel([counts(0, 0, 0)], ["patients", "samples"]);
  expect(without).toMatchObject({ missing: "variants", consented: 60 });
  expect(without.rows[0]).toMatchObject({ both: null, tissue_positive: null, status: "not_supplied" });
  expect(variantsModel([counts(0, 0, 0, 0)], supplied).anyPair).toBe(false);
});
