import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { crossModel } from "./model.ts";
import { placeList, placeMatrix } from "./place.ts";

const cell = (blood_state: StateCount["blood_state"], tissue_state: StateCount["tissue_state"]): StateCount => ({
  class: "any",
  blood_state,
  tissue_state,
  pair: "evaluable",
  patients: 20,
});
const found = something(
  crossModel(
    [cell("detected", "detected"), cell("detected", "pending"), cell("none", "detected"), cell("none", "none")],
    study(),
  ),
);
const voice = { lang: "en", f: formats.en, names: names("en", study()) } as const;
const heads = { blood: "Blood", tissue: "Tissue" };
const [font, figure] = [14, 7.14];

test("the matrix: a column for each tissue state beside the names of blood states, a row of 38 for each blood state", () => {
  const { left, column, top, bottom, rows, columns, fields } = placeMatrix(found, 740, heads, voice);
  // No name is wider than "No sample" or "Detected": each is one line.
  expect(rows.map(({ lines }) => lines.length)).toEqual([1, 1]);
  expect([top, bottom]).toEqual([26 + 16 + 10, 52 + 2 * 38]);
  expect(rows.map(({ y, patients }) => [y, patients])).toEqual([
    [71, 40],
    [109, 40],
  ]);
  expect(column).toBeCloseTo((740 - 56 - left) / 3, 9);
  expect(columns.map(({ x }) => (x - left) / column)).toEqual([0.5, 1.5, 2.5].map((x) => expect.closeTo(x, 9)));
  const [first] = fields;
  // "20" is two figures wide; its square stands 12 before it, its middle 13 to the right of the column's.
  expect(first?.square).toBeCloseTo((columns[0]?.x ?? 0) + 13 - figure - 12, 9);
  expect(first?.count).toBeCloseTo((first?.square ?? 0) + font, 9);
  expect(fields.map(({ y }) => y)).toEqual([71, 71, 109, 109]);
});
test("the list: a heading, a rule, and a line of 26 for each field", () => {
  const { groups, height } = placeList(found, 312, heads, voice);
  expect(groups.map(({ top, rule, fields }) => [top, rule, ...fields.map((each) => each.top)])).toEqual([
    [0, 24, 26, 52],
    [92, 116, 118, 144],
  ]);
  expect(height).toBe(184);
});
