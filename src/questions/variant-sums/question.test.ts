import { expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { clusteredShare } from "../../stats/clustered-share.ts";
import { variantShare } from "./counts.ts";
import { variantSums } from "./question.ts";

const row = (part: string, variants: number, squares: number, products: number, more: object = {}) => ({
  among: "tissue",
  part,
  class: "snv",
  month: "2022-03",
  site: "A",
  tumour_group: "lung",
  patients: 1,
  variants,
  squares,
  products,
  ...more,
});
// Three patients: 2 of 3, 0 of 1 and 4 of 4 of their variants are in blood; the third in another month.
const cube = [
  row("all", 3, 9, 9),
  row("in_blood", 2, 4, 6),
  row("all", 1, 1, 1),
  row("all", 4, 16, 16, { month: "2022-04" }),
  row("in_blood", 4, 16, 16, { month: "2022-04" }),
  row("all", 7, 49, 49, { class: "cnv" }),
];
const ask = async (...params: string[]) => {
  const engine = await rowsEngine({ variant_sums: cube });
  return decode(variantSums.columns, await engine.query(variantSums.sql, params), "test");
};

test("sums over all months give one share, of its own class", async () => {
  const rows = await ask("", "", "", "", "");
  const told = variantShare(rows, "tissue", "in_blood", "snv");
  const wanted = { clusters: 3, events: 6, trials: 8, squaredEvents: 20, products: 22, squaredTrials: 26 };
  const { value, low, high } = clusteredShare(wanted) ?? { value: 0, low: 0, high: 0 };
  expect(told).toEqual({ events: 6, trials: 8, patients: 3, estimate: { value, low, high } });
  expect(variantShare(rows, "tissue", "in_blood", "cnv")).toMatchObject({ events: 0, trials: 7, patients: 1 });
  expect(variantShare(rows, "tissue", "in_blood", "indel")).toEqual({
    events: 0,
    trials: 0,
    patients: 0,
    estimate: null,
  });
});
test("a period leaves its own", async () => {
  const rows = await ask("2022-04", "2022-04", "", "", "lung");
  expect(variantShare(rows, "tissue", "in_blood", "snv")).toMatchObject({ events: 4, trials: 4, patients: 1 });
});
