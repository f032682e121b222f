import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { ClassCounts } from "../../../questions/states/counts.ts";
import type { VariantSum } from "../../../questions/variant-sums/question.ts";
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
const pairs: ClassCounts = {
  class: "snv",
  consented: 60,
  evaluable: 40,
  both: 30,
  tissueOnly: 6,
  bloodOnly: 1,
  tissueOnlyLowSignal: 0,
};
/** As if each variant were of a patient of its own. */
const alone = (rows: readonly VariantCounts[]): VariantSum[] =>
  (["any", ...rows.map((row) => row.class)] as const).flatMap((name) => {
    const of = (keys: readonly ("both" | "tissueOnly")[]): number =>
      rows
        .filter((row) => name === "any" || row.class === name)
        .reduce((sum, row) => sum + keys.reduce((all, key) => all + row[key], 0), 0);
    return (
      [
        ["all", of(["both", "tissueOnly"])],
        ["in_blood", of(["both"])],
      ] as const
    )
      .filter(([, n]) => n > 0)
      .map(([part, n]) => ({ among: "tissue", part, class: name, patients: n, variants: n, squares: n, products: n }));
  });
const classPairs = (rows: readonly VariantCounts[], more: Partial<ClassCounts> = {}): ClassCounts[] =>
  (["any", ...rows.map((row) => row.class)] as const).map((name) => ({ ...pairs, class: name, ...more }));
const modelOf = (rows: readonly VariantCounts[], more: Partial<ClassCounts> = {}, sums = alone(rows)) =>
  variantsModel(rows, sums, classPairs(rows, more), null);
const rowsOf = (...rows: readonly VariantCounts[]) => flatRows(table, something(modelOf(rows)).classes.map(tableRow));

test("the share of tissue's variants that blood has too, and the patients and pairs behind them", () => {
  const [any, row] = rowsOf(counts(20, 6, 9));
  expect(row).toMatchObject({
    both: 20,
    tissue_only: 6,
    blood_only: 9,
    ppa: 20 / 26,
    tissue_positive: 26,
    status: "ok",
  });
  expect(row).toMatchObject({ evaluable: 40, tissue_patients: 26 });
  expect(any).toMatchObject({ ...row, class: "any" });
  // 26 patients of one variant each are worth 25 independent ones: the score interval of 20 in 26 at 25 (solved as a quadratic).
  expect(row?.ppa_low).toBeCloseTo(0.5755, 4);
  expect(row?.ppa_high).toBeCloseTo(0.8913, 4);
});
test("variants of one patient widen the interval", () => {
  const rows = [counts(20, 6, 0)];
  const sums: VariantSum[] = ["any", "snv"].flatMap((name) => [
    // 13 patients with two variants each, in ten of whom blood has both, in three none.
    { among: "tissue", part: "all", class: name as "snv", patients: 13, variants: 26, squares: 52, products: 52 },
    { among: "tissue", part: "in_blood", class: name as "snv", patients: 10, variants: 20, squares: 40, products: 40 },
  ]);
  const [row] = flatRows(table, something(modelOf(rows, {}, sums)).classes.map(tableRow));
  // Worth twelve.
  expect(row?.ppa_low).toBeCloseTo(0.4864, 4);
  expect(row?.ppa_high).toBeCloseTo(0.9214, 4);
});
test("under 25 is too few, none has no share", () => {
  expect(rowsOf(counts(20, 4, 0))[0]?.status).toBe("too_few");
  expect(rowsOf(counts(0, 0, 3))[0]).toMatchObject({ ppa: null, ppa_low: null, ppa_high: null, status: "too_few" });
});
test("no pair leaves nothing to show, and the table its counts", () => {
  const none = modelOf([counts(0, 0, 0)], { evaluable: 0 });
  expect(none).toMatchObject({ nothing: { why: "not_evaluable", of: 60 } });
  expect(isNothing(none) && flatRows(table, none.rows)[0]).toMatchObject({ both: 0, evaluable: 0, ppa: null });
  expect(modelOf([counts(0, 0, 0)], { evaluable: 0, consented: 0 })).toMatchObject({ nothing: { why: "nobody" } });
});
test("says how many of tissue's variants blood has, over the classes with the interval, and of each class", () => {
  const say = (...rows: readonly VariantCounts[]) => told(words, factsOf(something(modelOf(rows))));
  expect(say({ ...counts(391, 167, 60), class: "snv" }, { ...counts(4, 4, 0), class: "fusion" })).toEqual([
    [
      "Blood has 395 of 566 variants found in tissue, the very same.",
      "That is 70 %, 95 % interval 66 to 73, allowing for several in one patient. By class: SNV 70 % (391 of 558) and fusion 4 of 8.",
    ],
    [
      "Blod har 395 av 566 varianter funnet i vev, nøyaktig de samme.",
      "Det er 70 %, 95 %-intervall 66 til 73, når det tas hensyn til flere hos samme pasient. Etter klasse: SNV 70 % (391 av 558) og fusjon 4 av 8.",
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
test("why the share here is another than that by patient stands under the figure, where both have a percentage", () => {
  const rows = [counts(20, 6, 0)];
  expect(factsOf(something(modelOf(rows))).note.besides).toMatchObject({
    patients: { events: 30, trials: 36 },
    variants: { events: 20, trials: 26 },
  });
  expect(factsOf(something(modelOf(rows, { both: 3 }))).note.besides).toBeNull();
  expect(factsOf(something(modelOf(rows, { both: 20 }))).note.besides).toBeNull();
});
