import { expect, test } from "vitest";
import { type TmbCounts, tmbModel } from "./stats.ts";
import { tmbRows } from "./table.ts";

const tables = ["patients", "samples", "biomarkers"];
/** The row of one pair; bins do not matter for the sums. */
const pair = (blood: number, tissue: number): TmbCounts => ({
  mean_bin: 2,
  difference_bin: blood > tissue ? 2 : 0,
  blood_high: blood >= 10 ? "yes" : "no",
  tissue_high: tissue >= 10 ? "yes" : "no",
  pairs: 1,
  sum_blood: blood,
  sum_tissue: tissue,
  sum_blood_squared: blood ** 2,
  sum_tissue_squared: tissue ** 2,
  sum_product: blood * tissue,
});
/** Differences of blood minus tissue: 15 times −1, 15 times 2. */
const thirty = Array.from({ length: 30 }, (_, i) => pair(i + (i < 15 ? 0 : 2), i + (i < 15 ? 1 : 0)));

test("a difference is blood minus tissue, with limits from its spread", () => {
  const { bias, limits, pairs, concordance } = tmbModel(thirty, tables);
  const sd = Math.sqrt((30 * 1.5 ** 2) / 29);
  expect(pairs).toBe(30);
  expect(bias?.value).toBeCloseTo(0.5, 10);
  expect(bias?.low).toBeCloseTo(0.5 - (1.959963985 * sd) / Math.sqrt(30), 8);
  expect(limits?.high).toBeCloseTo(0.5 + 1.959963985 * sd, 8);
  expect(concordance?.value).toBeGreaterThan(0.97);
});
test("pairs of one bin stand together, and each pair is on one side of 10 per specimen", () => {
  const { bins, high } = tmbModel([pair(12, 11), pair(9, 10), pair(10, 9), pair(1, 1), pair(2, 2)], tables);
  expect(bins).toEqual([
    { mean_bin: 2, difference_bin: 2, pairs: 2 },
    { mean_bin: 2, difference_bin: 0, pairs: 3 },
  ]);
  expect(high).toEqual({ both: 1, tissue_only: 1, blood_only: 1, neither: 2 });
});
test("fewer than 25 pairs give counts, and no bias", () => {
  const model = tmbModel(thirty.slice(0, 24), tables);
  expect(model).toMatchObject({ pairs: 24, bias: null, limits: null, concordance: null });
  expect(tmbRows(model)[0]).toMatchObject({ tmb_row: "bias", value: null, pairs: 24, status: "too_few" });
  expect(tmbModel(thirty.slice(0, 25), tables).bias).not.toBe(null);
});
test("nothing supplied is not zero", () => {
  expect(tmbRows(tmbModel([], ["patients", "samples"]))).toEqual(
    expect.arrayContaining([expect.objectContaining({ tmb_row: "high_both", pairs: null, status: "not_supplied" })]),
  );
  expect(tmbRows(tmbModel([], tables))[0]).toMatchObject({ pairs: 0, status: "not_evaluable" });
});
