import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { factsOf } from "./facts.ts";
import { tableRows, tmbModel, withoutTable } from "./model.ts";
import { table } from "./table.ts";

type Pair = readonly [blood: number, tissue: number];
/** What the database answers of such pairs: one bin a pair, the same for all that are equal. */
function counts(pairs: readonly Pair[]) {
  const sum = (of: (pair: Pair) => number): number => pairs.reduce((total, pair) => total + of(pair), 0);
  const above = (blood: boolean, tissue: boolean) => ({
    blood_high: blood ? ("yes" as const) : ("no" as const),
    tissue_high: tissue ? ("yes" as const) : ("no" as const),
    pairs: pairs.filter(([b, t]) => b >= 10 === blood && t >= 10 === tissue).length,
  });
  return {
    bins: [{ mean_bin: 2, difference_bin: 0, pairs: pairs.length }],
    high: [above(true, true), above(true, false), above(false, true), above(false, false)],
    sums: [
      {
        pairs: pairs.length,
        sum_blood: sum(([blood]) => blood),
        sum_tissue: sum(([, tissue]) => tissue),
        sum_blood_squared: sum(([blood]) => blood ** 2),
        sum_tissue_squared: sum(([, tissue]) => tissue ** 2),
        sum_product: sum(([blood, tissue]) => blood * tissue),
      },
    ],
  };
}
const shown = (pairs: readonly Pair[]) => something(tmbModel(counts(pairs)));
/** Differences of blood minus tissue: 15 times −1, 15 times 2. */
const thirty = Array.from({ length: 30 }, (_, i): Pair => [i + (i < 15 ? 0 : 2), i + (i < 15 ? 1 : 0)]);

test("a difference is blood minus tissue, with limits from its spread", () => {
  const { agreement, pairs } = shown(thirty);
  const sd = Math.sqrt((30 * 1.5 ** 2) / 29);
  expect(pairs).toBe(30);
  expect(agreement?.bias.value).toBeCloseTo(0.5, 10);
  expect(agreement?.bias.low).toBeCloseTo(0.5 - (1.959963985 * sd) / Math.sqrt(30), 8);
  expect(agreement?.limits.high).toBeCloseTo(0.5 + 1.959963985 * sd, 8);
  expect(agreement?.concordance?.value).toBeGreaterThan(0.97);
});
test("bins as they come, and each pair on one side of 10 per specimen", () => {
  const { bins, high } = shown([
    [12, 11],
    [9, 10],
    [10, 9],
    [1, 1],
    [2, 2],
  ]);
  expect(bins).toEqual([{ mean: 2, difference: 0, pairs: 5 }]);
  expect(high).toEqual({ both: 1, tissue_only: 1, blood_only: 1, neither: 2 });
});
test("fewer than 25 pairs give counts, and no bias", () => {
  const few = shown(thirty.slice(0, 24));
  expect(few).toMatchObject({ pairs: 24, agreement: null });
  expect(flatRows(table, tableRows(few))[0]).toMatchObject({
    tmb_row: "bias",
    value: null,
    pairs: 24,
    status: "too_few",
  });
  expect(factsOf(few).map(({ say }) => say)).toEqual(["too_few", "high"]);
  const enough = shown(thirty.slice(0, 25));
  expect(enough.agreement).not.toBe(null);
  expect(factsOf(enough).map(({ say }) => say)).toEqual(["bias", "concordance", "high"]);
});
test("what does not vary has no concordance, and nothing is said of it; its row stays", () => {
  const same = shown(Array.from({ length: 25 }, (): Pair => [3, 3]));
  expect(same.agreement).toMatchObject({ bias: { value: 0, low: 0, high: 0 }, concordance: null });
  expect(factsOf(same).map(({ say }) => say)).toEqual(["bias", "high"]);
  expect(flatRows(table, tableRows(same))[2]).toMatchObject({ tmb_row: "concordance", value: null, status: "ok" });
});
test("nothing supplied is not zero", () => {
  const supplied = tmbModel(counts([]));
  expect(supplied).toEqual({ nothing: { why: "nobody" }, rows: withoutTable(0) });
  expect(flatRows(table, withoutTable(0))[0]).toMatchObject({ tmb_row: "bias", pairs: 0, value: null });
  expect(flatRows(table, withoutTable(null)).map(({ tmb_row, pairs }) => [tmb_row, pairs])).toEqual(
    ["bias", "limits", "concordance", "high_both", "high_tissue_only", "high_blood_only", "high_neither"].map((row) => [
      row,
      null,
    ]),
  );
});
