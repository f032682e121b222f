import { expect, test } from "vitest";
import { study } from "../cubes/study.testing.ts";
import { hasSupplied, withTiersTold } from "./supplied.ts";

const manifest = (...supplied: string[]) => ({
  release: "",
  previous: null,
  study: study({ actionable_tiers: ["I"] }),
  firstMonth: null,
  supplied,
  files: {},
});
const tiersTold = (of: ReturnType<typeof manifest>) => withTiersTold(of).study.actionable_tiers;

test("a column is there where it is told of; a release that tells of none has those of its tables", () => {
  expect(hasSupplied(manifest("variants", "variants.tier"), "variants.tier")).toBe(true);
  expect(hasSupplied(manifest("variants", "variants.gene"), "variants.tier")).toBe(false);
  expect(hasSupplied(manifest("variants"), "variants.tier")).toBe(true);
  expect(hasSupplied(manifest("samples"), "variants.tier")).toBe(false);
  expect(hasSupplied(manifest("samples"), "samples")).toBe(true);
});
test("without tiers of variants none is actionable", () => {
  expect(tiersTold(manifest("variants", "variants.gene"))).toEqual([]);
  expect(tiersTold(manifest("variants", "variants.tier"))).toEqual(["I"]);
  expect(tiersTold(manifest("patients", "patients.site"))).toEqual(["I"]);
});
