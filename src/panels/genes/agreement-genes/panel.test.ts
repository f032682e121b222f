import { beforeAll, expect, test } from "vitest";
import { isNothing, type Nothing } from "../../../define/nothing.ts";
import { decode } from "../../../engine/decode.ts";
import type { Engine } from "../../../engine/engine.ts";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { foundCounts } from "../../../questions/genes/counts.ts";
import { genes } from "../../../questions/genes/question.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { type GenesModel, genesModel } from "./model.ts";

const finding = (
  gene: string,
  result: string,
  patients: number,
  { name = "all", origin = "counted", month = "2022-03", site = "A" } = {},
) => ({ gene, class: name, origin, result, month, site, tumour_group: "lung", patients });
const pairs = (pair: string, patients: number, { name = "any", month = "2022-03", site = "A" } = {}) => ({
  class: name,
  blood_state: "detected",
  tissue_state: "detected",
  pair,
  month,
  site,
  tumour_group: "lung",
  patients,
});

const rows = {
  sites: [
    { site: "A", name: "A", node: "N1" },
    { site: "B", name: "B", node: "N2" },
  ],
  agreement: [
    pairs("evaluable", 30),
    pairs("evaluable", 10, { month: "2022-04", site: "B" }),
    pairs("no_pair", 5),
    pairs("evaluable", 99, { name: "snv" }),
  ],
  genes: [
    finding("TP53", "both", 6),
    finding("TP53", "both", 1, { month: "2022-04", site: "B" }),
    finding("TP53", "tissue_only", 2),
    finding("TP53", "both", 5, { name: "snv" }),
    finding("TP53", "both", 6, { origin: "with_haematopoiesis" }),
    finding("KRAS", "blood_only", 3),
    finding("KRAS", "blood_only", 3, { origin: "with_haematopoiesis" }),
    finding("APC", "tissue_only", 3),
    finding("DNMT3A", "blood_only", 4, { origin: "with_haematopoiesis" }),
    finding("DNMT3A", "blood_only", 4, { origin: "with_haematopoiesis", name: "snv" }),
  ],
};

let engine: Engine;
beforeAll(async () => {
  engine = await rowsEngine(rows);
});

const model = async (params: readonly string[]) =>
  genesModel(
    foundCounts(decode(genes.columns, await engine.query(genes.sql, params), "genes")),
    classCounts(decode(states.columns, await engine.query(states.sql, params), "states")),
  );
const counts = (model: GenesModel | Nothing) =>
  isNothing(model)
    ? model.nothing
    : model.genes.map((row) => [row.gene, row.both, row.tissueOnly, row.bloodOnly, row.neither]);

test("counts patients per gene over all classes, without haematopoiesis; most found first, then by name", async () => {
  expect(counts(await model(["", "", "", "", ""]))).toEqual([
    ["TP53", 7, 2, 0, 31],
    ["APC", 0, 3, 0, 37],
    ["KRAS", 0, 0, 3, 37],
  ]);
});
test("a filter narrows findings and pairs alike", async () => {
  const expected = [["TP53", 1, 0, 0, 9]];
  expect(counts(await model(["2022-04", "2022-04", "", "", ""]))).toEqual(expected);
  expect(counts(await model(["", "", "B", "", ""]))).toEqual(expected);
  expect(counts(await model(["", "", "", "N2", "lung"]))).toEqual(expected);
});
test("beside the genes: the pairs, and how many blood-only findings haematopoiesis would add", async () => {
  expect(await model(["", "", "", "", ""])).toMatchObject({ evaluable: 40, bloodOnly: 3, leftOut: 4 });
  expect(await model(["", "", "", "", "none"])).toMatchObject({ nothing: { why: "nobody" } });
});
