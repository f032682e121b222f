import { expect, test } from "vitest";
import type { MsiCategory } from "../../../cubes/codes.ts";
import { something } from "../../../define/nothing.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { factsOf } from "./facts.ts";
import { kindOf, msiModel, tableRows } from "./model.ts";
import { table } from "./table.ts";

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
test("what is said: who is unstable where, or that none is; nothing of what tissue never has", () => {
  expect(factsOf(shown(...some))).toMatchObject([
    { say: "clear", both: 37, pairs: 55, unstable: { inBoth: 4, tissueOnly: 1, bloodOnly: 2 } },
    { say: "stable_again", npa: { events: 30, trials: 32 } },
    { say: "not_reliable", blood: 11, tissue: 13 },
  ]);
  expect(factsOf(shown(count("stable", "stable", 3)))[0]).toMatchObject({ say: "clear", unstable: null });
  expect(factsOf(shown(count("unstable", "unstable", 3))).map(({ say }) => say)).toEqual(["clear", "not_reliable"]);
});
test("colours", () => {
  const kind = (blood: MsiCategory, tissue: MsiCategory) => kindOf({ blood, tissue, patients: 1 });
  expect(kind("unstable", "unstable")).toBe("both");
  expect(kind("stable", "stable")).toBe("edge");
  expect(kind("stable", "unstable")).toBe("tissue");
  expect(kind("unstable", "stable")).toBe("blood");
  expect(kind("not_reliable", "not_reliable")).toBe("faint");
});
