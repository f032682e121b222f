import { beforeAll, expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import type { Engine } from "../../engine/engine.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { variantCounts } from "./counts.ts";
import { variants } from "./question.ts";

const common = { month: "2022-03", site: "A", tumour_group: "lung" };
const cube = [
  { ...common, class: "snv", origin: "counted", result: "both", variants: 8 },
  { ...common, class: "snv", origin: "counted", result: "both", variants: 2, month: "2022-04" },
  { ...common, class: "snv", origin: "counted", result: "tissue_only", variants: 3 },
  { ...common, class: "snv", origin: "with_haematopoiesis", result: "blood_only", variants: 9 },
  { ...common, class: "fusion", origin: "counted", result: "blood_only", variants: 1, tumour_group: "breast" },
];
const zero = { both: 0, tissueOnly: 0, bloodOnly: 0 };

let engine: Engine;
const ask = async (...params: string[]) =>
  variantCounts(decode(variants.columns, await engine.query(variants.sql, params), "found"));
beforeAll(async () => {
  engine = await rowsEngine({ variants: cube });
});

test("counts variants per class without haematopoiesis; every class has a row", async () => {
  expect(await ask("", "", "", "", "")).toEqual([
    { class: "snv", both: 10, tissueOnly: 3, bloodOnly: 0 },
    { class: "indel", ...zero },
    { class: "cnv", ...zero },
    { class: "fusion", ...zero, bloodOnly: 1 },
  ]);
});
test("a period and a tumour group leave only what they name", async () => {
  const [april] = await ask("2022-04", "2022-04", "", "", "");
  expect(april).toEqual({ class: "snv", ...zero, both: 2 });
  const breast = await ask("", "", "", "", "breast");
  expect(breast).toEqual(
    ["snv", "indel", "cnv", "fusion"].map((name) => ({ class: name, ...zero, bloodOnly: name === "fusion" ? 1 : 0 })),
  );
});
