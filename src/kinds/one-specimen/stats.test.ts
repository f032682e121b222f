import fc from "fast-check";
import { expect, test } from "vitest";
import { actionableResults, pairStatuses, signalBands } from "../../cubes/codes.ts";
import { studySchema } from "../../cubes/study.ts";
import { parts as gains } from "../../panels/value/added-by-blood/parts.ts";
import { parts as losses } from "../../panels/value/lost-with-blood-only/parts.ts";
import { type ActionableCounts, oneModel } from "./stats.ts";

const study = studySchema.parse({
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2022-12-31",
  target_patients: 10,
  sites: [],
  tumour_groups: [],
  plan: [],
  turnaround_targets: [],
  actionable_tiers: ["I"],
});
const tables = ["patients", "samples", "variants"];
const cell = (
  blood: ActionableCounts["blood"],
  tissue: ActionableCounts["tissue"],
  pair: ActionableCounts["pair"],
  patients: number,
  changed: Partial<ActionableCounts> = {},
): ActionableCounts => ({ origin: "counted", blood, tissue, pair, signal_band: "ge_5pct", patients, ...changed });
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
  const model = oneModel(rows, "blood", gains, study, tables);
  expect(model.parts.map(({ part, found, tested }) => [part, found, tested])).toEqual([
    ["nothing_found", 3, 75],
    ["not_compared", 2, 75],
    ["no_result", 6, 13],
  ]);
  expect(model.all).toMatchObject({ found: 11, tested: 88, needed_to_test: 8, with_haematopoiesis: 12, status: "ok" });
  // Wilson limits of 11 of 88 are 7.12 % and 21.00 %.
  expect(model.all.needed_low).toBeCloseTo(1 / 0.21, 1);
  expect(model.all.needed_high).toBeCloseTo(1 / 0.0712, 0);
  expect(model.parts[2]).toMatchObject({ status: "too_few" });
  expect(model).toMatchObject({ awaited: 10, apart: 10, positive: 23, consented: 127 });
});
test("blood alone misses: by tumour fraction, not evaluable for it, no result from blood", () => {
  const model = oneModel(rows, "tissue", losses, study, tables);
  expect(model.parts.filter((row) => row.found).map(({ part, found, tested }) => [part, found, tested])).toEqual([
    ["lt_0_1pct", 5, 5],
    ["ge_5pct", 1, 70],
    ["not_compared", 4, 75],
    ["no_result", 8, 8],
  ]);
  expect(model.all).toMatchObject({ found: 18, tested: 83 });
  expect(model).toMatchObject({ positive: 26, awaited: 0, apart: 10 });
});
test("a finding in both, even in different classes, adds nothing", () => {
  const model = oneModel([cell("yes", "yes_not_compared", "evaluable", 30)], "blood", gains, study, tables);
  expect(model.all).toMatchObject({ found: 0, tested: 30, share: 0, needed_to_test: null });
});
test("the parts add up to all, in any data", () => {
  const drawn = fc.record({
    origin: fc.constant("counted" as const),
    blood: fc.constantFrom(...actionableResults),
    tissue: fc.constantFrom(...actionableResults),
    pair: fc.constantFrom(...pairStatuses),
    signal_band: fc.constantFrom(...signalBands),
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
      for (const [specimen, parts] of [
        ["blood", gains],
        ["tissue", losses],
      ] as const) {
        const { all, parts: told } = oneModel(cells, specimen, parts, study, tables);
        expect(told.reduce((n, row) => n + (row.found ?? 0), 0)).toBe(all.found);
      }
    }),
  );
});
test("what the study did not supply has no numbers, never zero", () => {
  const missing = (names: readonly string[], changed = study) => oneModel(rows, "blood", gains, changed, names);
  expect(missing(["patients"])).toMatchObject({ missing: "samples", all: { found: null, status: "not_supplied" } });
  expect(missing(["patients", "samples"]).missing).toBe("variants");
  expect(missing(tables, { ...study, actionable_tiers: [] })).toMatchObject({
    missing: "tiers",
    all: { tested: null },
  });
  expect(oneModel([], "blood", gains, study, tables).all).toMatchObject({
    tested: 0,
    share: null,
    status: "not_evaluable",
  });
});
