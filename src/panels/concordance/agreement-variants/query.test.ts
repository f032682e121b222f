import { beforeAll, expect, test } from "vitest";
import { results, variantClasses } from "../../../cubes/codes.ts";
import { codeOf, count, decode } from "../../../engine/decode.ts";
import type { Engine } from "../../../engine/engine.ts";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import sql from "./query.sql?raw";
import { variantCounts } from "./stats.ts";

const common = { month: "2022-03", site: "A", tumour_group: "lung" };
const variants = [
  { ...common, class: "snv", origin: "counted", result: "both", variants: 8 },
  { ...common, class: "snv", origin: "counted", result: "both", variants: 2, month: "2022-04" },
  { ...common, class: "snv", origin: "counted", result: "tissue_only", variants: 3 },
  { ...common, class: "snv", origin: "with_haematopoiesis", result: "blood_only", variants: 9 },
  { ...common, class: "fusion", origin: "counted", result: "blood_only", variants: 1, tumour_group: "breast" },
];
const pairs = { ...common, blood_state: "detected", tissue_state: "detected" };
const agreement = [
  { ...pairs, class: "snv", pair: "evaluable", patients: 6 },
  { ...pairs, class: "snv", pair: "no_pair", patients: 4 },
  { ...pairs, class: "cnv", pair: "not_evaluable", patients: 10 },
];
const zero = { consented: 0, evaluable: 0, both: 0, tissue_only: 0, blood_only: 0 };

let engine: Engine;
const columns = { class: codeOf(variantClasses), result: codeOf(results), variants: count };
const ask = async (...params: string[]) =>
  variantCounts(
    decode(columns, await engine.query(sql, params), "found"),
    classCounts(decode(states.columns, await engine.query(states.sql, params), "states")),
  );
beforeAll(async () => {
  engine = await rowsEngine({ variants, agreement });
});

test("counts variants per class without haematopoiesis, and the pairs behind them; every class has a row", async () => {
  expect(await ask("", "", "", "", "")).toEqual([
    { class: "snv", consented: 10, evaluable: 6, both: 10, tissue_only: 3, blood_only: 0 },
    { class: "indel", ...zero },
    { class: "cnv", ...zero, consented: 10 },
    { class: "fusion", ...zero, blood_only: 1 },
  ]);
});
test("a period and a tumour group leave only what they name", async () => {
  const [april] = await ask("2022-04", "2022-04", "", "", "");
  expect(april).toEqual({ class: "snv", ...zero, both: 2 });
  const breast = await ask("", "", "", "", "breast");
  expect(breast).toEqual(
    ["snv", "indel", "cnv", "fusion"].map((name) => ({ class: name, ...zero, blood_only: name === "fusion" ? 1 : 0 })),
  );
});
