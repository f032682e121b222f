import fc from "fast-check";
import { expect, test } from "vitest";
import { actionableResults, pairStatuses, signalBands } from "../../cubes/codes.ts";
import { study } from "../../cubes/study.testing.ts";
import { something } from "../../define/nothing.testing.ts";
import { isNothing } from "../../define/nothing.ts";
import { flatRows } from "../../define/table.testing.ts";
import type { ActionableCount } from "../../questions/actionable/question.ts";
import { counted as cell } from "./counts.testing.ts";
import { type OneModel, oneModel, tableRows, withoutNumbers } from "./model.ts";
import { oneTable } from "./table.ts";

const manifest = (more: Parameters<typeof study>[0] = {}) => ({
  study: study(more),
  supplied: ["reviews", "decisions"],
});
function modelOf(rows: readonly ActionableCount[], specimen: "blood" | "tissue"): OneModel {
  return something(oneModel(rows, specimen, manifest()));
}
const told = (model: OneModel) => flatRows(oneTable("gain_part"), tableRows(model, "tissue").slice(0, -1));
const rows = [
  cell("yes", "yes", "evaluable", 20),
  cell("yes", "no", "evaluable", 3),
  cell("no", "no", "evaluable", 40),
  cell("no", "yes", "evaluable", 5, { signal_band: "lt_0_1pct" }),
  cell("no", "yes", "evaluable", 1),
  cell("yes_not_compared", "no", "evaluable", 2),
  cell("no", "yes_not_compared", "evaluable", 4),
  cell("yes", "failed", "no_pair", 6),
  cell("no", "not_available", "no_pair", 7),
  cell("cancelled", "yes", "no_pair", 8),
  cell("yes", "pending", "no_pair", 9),
  cell("yes", "none", "no_pair", 1),
  cell("yes", "no", "interval", 10),
  cell("failed", "failed", "no_pair", 11),
  cell("yes", "no", "evaluable", 12, { origin: "with_haematopoiesis" }),
];

test("blood adds: none in tissue, tissue not evaluable for it, no result from tissue", () => {
  const model = modelOf(rows, "blood");
  const [all, ...parts] = told(model);
  expect(parts.map(({ part, found, tested }) => [part, found, tested])).toEqual([
    ["nothing_found", 3, 75],
    ["not_compared", 2, 75],
    ["no_result", 6, 13],
  ]);
  expect(all).toMatchObject({ found: 11, tested: 88, needed_to_test: 8, with_haematopoiesis: 12, status: "ok" });
  // Wilson limits of 11 of 88 are 7.12 % and 21.00 %.
  expect(all?.needed_low).toBeCloseTo(1 / 0.21, 1);
  expect(all?.needed_high).toBeCloseTo(1 / 0.0712, 0);
  expect(parts[2]).toMatchObject({ status: "too_few" });
  expect(model).toMatchObject({ awaited: 10, apart: 10, ofFindings: { found: { events: 3, trials: 23 } } });
});
test("blood alone misses: by ctDNA fraction, not evaluable for it, no result from blood", () => {
  const model = modelOf(rows, "tissue");
  const [all, ...parts] = told(model);
  expect(parts.filter((row) => row.found).map(({ part, found, tested }) => [part, found, tested])).toEqual([
    ["lt_0_1pct", 5, 5],
    ["ge_5pct", 1, 70],
    ["not_compared", 4, 75],
    ["no_result", 8, 8],
  ]);
  expect(all).toMatchObject({ found: 18, tested: 83 });
  expect(model).toMatchObject({ ofFindings: { found: { events: 6, trials: 26 } }, awaited: 0, apart: 10 });
});
test("confirmed and recommended are parts of all, and unknown where reviews or decisions were not supplied", () => {
  const some = [
    cell("yes", "no", "evaluable", 4, { blood_confirmed: "yes" }),
    cell("yes", "no", "evaluable", 5, { blood_recommended: "yes" }),
    cell("yes", "yes", "evaluable", 6, { blood_confirmed: "yes", blood_recommended: "yes" }),
    cell("yes", "failed", "no_pair", 7, { blood_recommended: "yes" }),
    cell("no", "no", "evaluable", 8),
  ];
  const rowsTold = (supplied: readonly string[]) => {
    const model = something(oneModel(some, "blood", { ...manifest(), supplied }));
    return flatRows(oneTable("gain_part"), tableRows(model, "blood")).slice(-3);
  };
  expect(rowsTold(["reviews", "decisions"])).toMatchObject([
    { part: "of_findings", found: 9, tested: 15, status: "too_few" },
    { part: "confirmed", found: 4, tested: 30, needed_to_test: 7.5, status: "ok" },
    { part: "recommended", found: 12, tested: 30, needed_to_test: 2.5, status: "ok" },
  ]);
  expect(rowsTold([]).slice(1)).toMatchObject([
    { part: "confirmed", found: null, status: "not_supplied" },
    { part: "recommended", found: null, status: "not_supplied" },
  ]);
});
test("a finding in both, even in different classes, adds nothing", () => {
  const [all] = told(modelOf([cell("yes", "yes_not_compared", "evaluable", 30)], "blood"));
  expect(all).toMatchObject({ found: 0, tested: 30, share: 0, needed_to_test: null });
});
test("the parts add up to all, in any data", () => {
  const drawn = fc.record({
    origin: fc.constant("counted" as const),
    blood: fc.constantFrom(...actionableResults),
    tissue: fc.constantFrom(...actionableResults),
    pair: fc.constantFrom(...pairStatuses),
    signal_band: fc.constantFrom(...signalBands),
    blood_confirmed: fc.constant("no" as const),
    blood_recommended: fc.constant("no" as const),
    patients: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(drawn), (any) => {
      // The cube gives a pair only where both are reported and evaluable for something.
      const cells = any.filter(
        (row) =>
          (row.pair === "evaluable") ===
          (["yes", "no", "yes_not_compared"].includes(row.blood) &&
            ["yes", "no", "yes_not_compared"].includes(row.tissue)),
      );
      for (const specimen of ["blood", "tissue"] as const) {
        const model = oneModel(cells, specimen, manifest());
        const [all, ...parts] = isNothing(model) ? flatRows(oneTable("gain_part"), model.rows) : told(model);
        const outside = ["of_findings", "confirmed", "recommended"];
        const added = parts.filter(({ part }) => !outside.includes(String(part)));
        expect(added.reduce((n, row) => n + Number(row.found), 0)).toBe(all?.found);
      }
    }),
  );
});
test("what the study did not supply has no numbers, never zero; nobody tested has counts and no share", () => {
  const told = (bare: Parameters<typeof flatRows>[1]) => flatRows(oneTable("gain_part"), bare);
  expect(told(withoutNumbers("blood"))[0]).toMatchObject({ part: "all", found: null, tested: null });
  expect(oneModel(rows, "blood", manifest({ actionable_tiers: [] }))).toEqual({
    nothing: { why: "not_supplied", what: "tiers" },
    rows: withoutNumbers("blood"),
  });
  const nobody = oneModel([], "blood", manifest());
  expect(nobody).toMatchObject({ nothing: { why: "nobody" } });
  expect(isNothing(nobody) && told(nobody.rows)[0]).toMatchObject({ tested: 0, share: null, status: "not_evaluable" });
  expect(oneModel([cell("pending", "pending", "no_pair", 3)], "blood", manifest())).toMatchObject({
    nothing: { why: "not_evaluable", of: 3 },
  });
});
