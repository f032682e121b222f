import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { tmbRow } from "../tmb/tmb.testing.ts";
import { logRatioSums, pairSums } from "./counts.ts";
import { tmbSums } from "./question.ts";

const tmb = [
  tmbRow("2022-03", "A", 8, { sum_blood: 1.5 }),
  tmbRow("2022-04", "B", 8, { sum_blood: 2 }),
  tmbRow("2022-04", "B", 10, { sum_blood: 3 }),
];
const of = (pairs: number, sum_blood: number, sum_tissue: number) => ({
  pairs,
  sum_blood,
  sum_tissue,
  sum_blood_squared: sum_blood * 2,
  sum_tissue_squared: sum_blood * 3,
  sum_product: sum_blood * 4,
  ratio_pairs: pairs,
  sum_log_ratio: sum_blood / 4,
  sum_log_ratio_squared: sum_blood / 2,
});

test("sums add up over months, sites and bins, in one row; a selection leaves its own, and nobody nothing", async () => {
  const engine = await rowsEngine({ tmb });
  const ask = (...params: string[]) => engine.query(tmbSums.sql, params);
  expect(await ask("", "", "", "", "")).toEqual([of(6, 6.5, 7.25)]);
  expect(await ask("2022-03", "2022-03", "A", "", "")).toEqual([of(2, 1.5, 1.75)]);
  expect(await ask("2022-05", "2022-05", "", "", "")).toEqual([of(0, 0, 0)]);
});
test("the last digits do not depend on the order of the rows", async () => {
  // 1e16 + 1 is 1e16 in double precision, so only one of the orders gives 1.
  const rows = [tmbRow("2022-03", "A", 4, { sum_blood: 1 }), tmbRow("2022-03", "A", 0, { sum_blood: 1e16 })];
  const more = [...rows, tmbRow("2022-03", "A", 2, { sum_blood: -1e16 })];
  for (const each of [more, more.toReversed()]) {
    const [found] = await (await rowsEngine({ tmb: each })).query(tmbSums.sql, ["", "", "", "", ""]);
    expect(found).toMatchObject({ sum_blood: 1 });
  }
});
test("tissue is x and blood is y", () => {
  expect(pairSums([of(6, 6.5, 7.25)])).toEqual({ n: 6, sx: 7.25, sy: 6.5, sxx: 19.5, syy: 13, sxy: 26 });
});
test("ratios are of blood to tissue, over pairs with both above zero", () => {
  expect(logRatioSums([of(6, 6.5, 7.25)])).toEqual({ n: 6, sum: 1.625, squares: 3.25 });
});
