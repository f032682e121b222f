import { expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { targetSums } from "../target-sums/question.ts";
import { targets } from "./question.ts";

const row = (name: string, match: string, month: string, patients: number, variants: number, found: number) => ({
  ...{ class: name, match, month, patients, variants },
  ...{ variants_in_blood: found, squares: variants ** 2, squares_in_blood: found ** 2, products: variants * found },
  site: "A",
  tumour_group: "lung",
});
const cube = [
  row("snv", "all_variants", "2022-03", 1, 2, 2),
  row("snv", "all_variants", "2022-04", 2, 3, 3),
  row("snv", "none", "2022-04", 4, 5, 0),
  row("cnv", "same_gene", "2022-04", 8, 8, 0),
];
const ask = async ({ sql, columns }: typeof targets | typeof targetSums, ...params: string[]) =>
  decode(columns, await (await rowsEngine({ targets: cube })).query(sql, params), "test").map((each) =>
    Object.values(each).join(),
  );

test("patients by class and match over all months; a period leaves its own", async () => {
  expect(await ask(targets, "", "", "", "", "")).toEqual(["cnv,same_gene,8", "snv,all_variants,3", "snv,none,4"]);
  expect(await ask(targets, "", "2022-03", "A", "", "lung")).toEqual(["snv,all_variants,1"]);
});
test("sums of their variants by class: n, x, n², x² and xn", async () => {
  expect(await ask(targetSums, "", "", "", "", "")).toEqual(["cnv,8,8,0,64,0,0", "snv,7,10,5,38,13,13"]);
  expect(await ask(targetSums, "2022-04", "", "", "", "")).toEqual(["cnv,8,8,0,64,0,0", "snv,6,8,3,34,9,9"]);
});
