import { expect, test } from "vitest";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { VariantCounts } from "../../../questions/variants/counts.ts";
import { tableRow, variantsModel } from "./model.ts";
import { table } from "./table.ts";

const counts = (both: number, tissueOnly: number, bloodOnly: number): VariantCounts => ({
  class: "snv",
  both,
  tissueOnly,
  bloodOnly,
});
const pairs = { class: "snv", consented: 60, evaluable: 40 } as const;
const rowOf = (row: VariantCounts) => {
  const model = variantsModel([row], [{ ...pairs, class: "any" }, pairs], null);
  if (isNothing(model)) throw new Error("there should be something to show");
  return flatRows(table, model.classes.map(tableRow))[0];
};

test("the share of tissue's variants that blood has too, and the pairs behind them", () => {
  const row = rowOf(counts(20, 5, 9));
  expect(row).toMatchObject({ both: 20, tissue_only: 5, blood_only: 9, ppa: 0.8, tissue_positive: 25, status: "ok" });
  expect(row?.evaluable).toBe(40);
  expect(row?.ppa_low).toBeCloseTo(0.6087, 4); // Wilson limits of 20 of 25
  expect(row?.ppa_high).toBeCloseTo(0.9114, 4);
});
test("under 25 is too few, none has no share", () => {
  expect(rowOf(counts(20, 4, 0))?.status).toBe("too_few");
  expect(rowOf(counts(0, 0, 3))).toMatchObject({ ppa: null, ppa_low: null, ppa_high: null, status: "too_few" });
});
test("no pair leaves nothing to show, and the table its counts", () => {
  const none = variantsModel([counts(0, 0, 0)], [{ ...pairs, evaluable: 0 }], null);
  expect(none).toMatchObject({ nothing: { why: "not_evaluable", of: 60 } });
  expect(isNothing(none) && flatRows(table, none.rows)[0]).toMatchObject({ both: 0, evaluable: 0, ppa: null });
  expect(variantsModel([counts(0, 0, 0)], [{ ...pairs, consented: 0, evaluable: 0 }], null)).toMatchObject({
    nothing: { why: "nobody" },
  });
});
