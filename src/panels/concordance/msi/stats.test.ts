import { expect, test } from "vitest";
import type { MsiCategory } from "../../../cubes/codes.ts";
import { kindOf, type MsiCell, msiModel } from "./stats.ts";

const cell = (blood_msi: MsiCategory, tissue_msi: MsiCategory, patients: number): MsiCell => ({
  blood_msi,
  tissue_msi,
  patients,
});
const tables = ["patients", "samples", "biomarkers"];

test("only results that are clear in both are compared, and the others stay", () => {
  const model = msiModel(
    [
      cell("unstable", "unstable", 4),
      cell("stable", "unstable", 1),
      cell("unstable", "stable", 2),
      cell("stable", "stable", 30),
      cell("not_reliable", "stable", 5),
      cell("not_reliable", "not_reliable", 6),
      cell("stable", "not_reliable", 7),
    ],
    tables,
  );
  expect(model).toMatchObject({
    pairs: 55,
    both: 37,
    unstableInBoth: 4,
    unstableInTissue: 5,
    unstableInBlood: 6,
    unreliableBlood: 11,
    unreliableTissue: 13,
    ppa: { value: 0.8 },
    npa: { value: 30 / 32 },
    categories: ["unstable", "stable", "not_reliable"],
  });
});
test("a category beyond the three is drawn when anybody has it", () => {
  expect(msiModel([cell("missing", "stable", 1)], tables)).toMatchObject({
    categories: ["unstable", "stable", "not_reliable", "missing"],
    both: 0,
    ppa: null,
    npa: null,
  });
});
test("what is not supplied is named", () => {
  expect(msiModel([], ["patients"]).missing).toBe("samples");
  expect(msiModel([], ["patients", "samples"]).missing).toBe("biomarkers");
  expect(msiModel([], tables).missing).toBe(null);
});
test("colours", () => {
  expect(kindOf(cell("unstable", "unstable", 1))).toBe("both");
  expect(kindOf(cell("stable", "stable", 1))).toBe("edge");
  expect(kindOf(cell("stable", "unstable", 1))).toBe("tissue");
  expect(kindOf(cell("unstable", "stable", 1))).toBe("blood");
  expect(kindOf(cell("not_reliable", "not_reliable", 1))).toBe("faint");
});
