import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { VariantCounts } from "../../../questions/variants/counts.ts";
import { told } from "../../../say/told.testing.ts";
import { factsOf } from "./facts.ts";
import { tableRow, variantsModel } from "./model.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

const counts = (both: number, tissueOnly: number, bloodOnly: number): VariantCounts => ({
  class: "snv",
  both,
  tissueOnly,
  bloodOnly,
});
const pairs = { class: "snv", consented: 60, evaluable: 40 } as const;
const rowOf = (row: VariantCounts) => {
  const model = something(variantsModel([row], [{ ...pairs, class: "any" }, pairs], null));
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
test("says how many of tissue's variants blood has, over the classes, and each class without an interval", () => {
  const model = (...rows: readonly VariantCounts[]) =>
    something(
      variantsModel(
        rows,
        rows.map((row) => ({ class: row.class, consented: 423, evaluable: 284 })),
        null,
      ),
    );
  const say = (...rows: readonly VariantCounts[]) => told(words, factsOf(model(...rows)));
  expect(say({ ...counts(391, 167, 60), class: "snv" }, { ...counts(4, 4, 0), class: "fusion" })).toEqual([
    [
      "Blood has 395 of 566 variants found in tissue, the very same.",
      "By class: SNV 70 % (391 of 558) and fusion 4 of 8. Variants of one patient are not independent, so the intervals are too narrow.",
    ],
    [
      "Blod har 395 av 566 varianter funnet i vev, nøyaktig de samme.",
      "Etter klasse: SNV 70 % (391 av 558) og fusjon 4 av 8. Varianter hos samme pasient er ikke uavhengige, så intervallene er for smale.",
    ],
  ]);
  expect(say(counts(0, 1, 0)).map(([verdict]) => verdict)).toEqual([
    "Blood has not the one variant found in tissue.",
    "Blod har ikke den ene varianten funnet i vev.",
  ]);
  expect(say(counts(0, 3, 0)).map(([verdict]) => verdict)).toEqual([
    "Blood has none of the 3 variants found in tissue.",
    "Blod har ingen av de 3 variantene funnet i vev.",
  ]);
  expect(say(counts(0, 0, 3))).toEqual([
    ["Cannot be said: tissue has no variant in any evaluable pair.", null],
    ["Kan ikke sies: vev har ingen variant i noe evaluerbart par.", null],
  ]);
});
