import { expect, test } from "vitest";
import type { MsiCategory } from "../../../cubes/codes.ts";
import { something } from "../../../define/nothing.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { told } from "../../../say/told.testing.ts";
import { factsOf } from "./facts.ts";
import { kindOf, msiModel, tableRows } from "./model.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

const count = (blood_msi: MsiCategory, tissue_msi: MsiCategory, patients: number) => ({
  blood_msi,
  tissue_msi,
  patients,
});
const shown = (...counts: readonly ReturnType<typeof count>[]) => something(msiModel(counts));
const some = [
  count("unstable", "unstable", 4),
  count("stable", "unstable", 1),
  count("unstable", "stable", 2),
  count("stable", "stable", 30),
  count("not_reliable", "stable", 5),
  count("not_reliable", "not_reliable", 6),
  count("stable", "not_reliable", 7),
];

test("only results that are clear in both are compared, and the others stay", () => {
  const model = shown(...some);
  expect(model).toMatchObject({
    pairs: 55,
    both: 37,
    unstableInBlood: 6,
    unreliableBlood: 11,
    unreliableTissue: 13,
    ppa: { events: 4, trials: 5, estimate: { value: 0.8 } },
    npa: { events: 30, trials: 32, estimate: { value: 30 / 32 } },
    categories: ["unstable", "stable", "not_reliable"],
  });
  expect(flatRows(table, tableRows(model))).toEqual(some);
});
test("a category beyond the three is drawn when anybody has it", () => {
  expect(shown(count("missing", "stable", 1))).toMatchObject({
    categories: ["unstable", "stable", "not_reliable", "missing"],
    both: 0,
    ppa: { trials: 0, estimate: null },
    npa: { trials: 0, estimate: null },
  });
});
test("without a pair there is nothing to show", () => {
  expect(msiModel([])).toEqual({ nothing: { why: "nobody" }, rows: [] });
});
test("says how many are unstable in either and in both, of those with a clear result in both", () => {
  expect(told(words, factsOf(shown(...some)))).toEqual([
    [
      "Of 37 patients with a clear result in both, 7 are unstable in either, 4 in both.",
      "In 37 of 55 pairs both samples gave a clear result. Of 37 stable in tissue, blood gave a clear result in 32 and was stable in 30. Not reliable: blood 11, tissue 13.",
    ],
    [
      "Av 37 pasienter med klart svar i begge er 7 ustabile i minst én prøve, 4 i begge.",
      "I 37 av 55 par ga begge prøvene et klart svar. Av 37 stabile i vev ga blod et klart svar hos 32 og var stabilt hos 30. Ikke pålitelig: blod 11, vev 13.",
    ],
  ]);
  expect(told(words, factsOf(shown(count("stable", "stable", 3)))).map(([verdict]) => verdict)).toEqual([
    "All 3 patients with a clear result in both samples are stable in both.",
    "Alle 3 pasienter med klart svar i begge prøver er stabile i begge.",
  ]);
  expect(factsOf(shown(count("unstable", "unstable", 3))).sure.map(({ say }) => say)).toEqual([
    "clear",
    "not_reliable",
  ]);
});
test("of nothing clear nothing is said: neither that all are stable, nor that any is", () => {
  const none = factsOf(shown(count("not_reliable", "stable", 28), count("not_reliable", "unstable", 2)));
  expect(told(words, none)).toEqual([
    [
      "Cannot be said: no pair has a clear result in both samples.",
      "In 0 of 30 pairs both samples gave a clear result. Not reliable: blood 30, tissue 0.",
    ],
    [
      "Kan ikke sies: ingen par har klart svar i begge prøver.",
      "I 0 av 30 par ga begge prøvene et klart svar. Ikke pålitelig: blod 30, vev 0.",
    ],
  ]);
});
test("colours", () => {
  const kind = (blood: MsiCategory, tissue: MsiCategory) => kindOf({ blood, tissue, patients: 1 });
  expect(kind("unstable", "unstable")).toBe("both");
  expect(kind("stable", "stable")).toBe("edge");
  expect(kind("stable", "unstable")).toBe("tissue");
  expect(kind("unstable", "stable")).toBe("blood");
  expect(kind("not_reliable", "not_reliable")).toBe("faint");
});
