import fc from "fast-check";
import { expect, test } from "vitest";
import type { strategies } from "../../../cubes/codes.ts";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { orderCounts } from "../../../questions/strategies/counts.ts";
import type { StrategyCount } from "../../../questions/strategies/question.ts";
import type { TestCount } from "../../../questions/tests/question.ts";
import { unitCosts } from "./costs.ts";
import { factsOf } from "./facts.ts";
import { type CostModel, costModel } from "./model.ts";
import { table, tableRows, withoutNumbers } from "./table.ts";

const row = (
  strategy: StrategyCount["strategy"],
  outcome: StrategyCount["outcome"],
  tests: number | null,
  patients: number,
  with_haematopoiesis = patients,
): StrategyCount => ({ strategy, outcome, tests, patients, with_haematopoiesis });

/**
 * 40 settled patients, one blood and one tissue test each. Blood finds something in 12, tissue in 10, either in 16;
 * blood has no result in 2, tissue in 8, neither in 1. After blood, the 28 without a finding in blood are tested in
 * tissue too. With haematopoiesis, blood finds 14 and either 18: 26 are tested in tissue after blood.
 */
const rows = [
  row("tissue", "actionable", 1, 10),
  row("tissue", "nothing_actionable", 1, 22),
  row("tissue", "no_result", 1, 8),
  row("blood", "actionable", 1, 12, 14),
  row("blood", "nothing_actionable", 1, 26, 24),
  row("blood", "no_result", 1, 2),
  row("blood_then_tissue", "actionable", 1, 12, 14),
  row("blood_then_tissue", "actionable", 2, 4),
  row("blood_then_tissue", "nothing_actionable", 2, 23, 21),
  row("blood_then_tissue", "no_result", 2, 1),
  row("both", "actionable", 2, 16, 18),
  row("both", "nothing_actionable", 2, 23, 21),
  row("both", "no_result", 2, 1),
  row("both", "awaited", null, 5),
];
const taken = (
  in_blood: "yes" | "no",
  in_tissue: "yes" | "no",
  patients: number,
  more: Partial<TestCount> = {},
): TestCount => ({
  origin: "counted",
  in_blood,
  in_tissue,
  blood_tests: 1,
  blood_stopped: 0,
  tissue_tests: 1,
  tissue_stopped: 0,
  patients,
  ...more,
});
/** The same 40: six with a finding in both, six in blood only, four in tissue only. */
const tests = [
  taken("yes", "yes", 6),
  taken("yes", "no", 6),
  taken("no", "yes", 4),
  taken("no", "no", 19),
  taken("no", "no", 5, { tissue_stopped: 1 }),
  taken("yes", "no", 40, { origin: "with_haematopoiesis" }),
];
const answer = (
  blood: number | null,
  tissue: number | null,
  counts: readonly StrategyCount[] = rows,
  of: readonly TestCount[] = tests,
) => costModel(orderCounts(counts), of, { blood, tissue }, { study: study() });
function model(...given: Parameters<typeof answer>): CostModel {
  return something(answer(...given));
}
/** The rows of the table, whether there is something to show or not. */
const rowsOf = (told: ReturnType<typeof answer>) =>
  flatRows(table, isNothing(told) ? told.rows : tableRows(told)).filter(({ lever }) => lever === null);
const of = (told: ReturnType<typeof answer>, strategy: string) =>
  rowsOf(told).find((each) => each.strategy === strategy);

test("an example worked by hand: 1,000 kroner a blood test, 500 a tissue test", () => {
  const told = model(1000, 500);
  // 40 tissue tests cost 20,000: 500 a patient, ÷ 32 results = 625, ÷ 10 findings = 2,000.
  expect(of(told, "tissue")).toMatchObject({
    blood_tests: 0,
    tissue_tests: 40,
    cost: 20000,
    cost_per_patient: 500,
    cost_per_result: 625,
    cost_per_actionable: 2000,
    extra_actionable: null,
    extra_cost: null,
    cost_per_extra: null,
    cost_status: "ok",
  });
  // 40 blood and 28 tissue tests cost 54,000; 34,000 more than tissue only, for 6 more patients.
  expect(of(told, "blood_then_tissue")).toMatchObject({
    blood_tests: 40,
    tissue_tests: 28,
    results: 39,
    cost: 54000,
    cost_per_patient: 1350,
    cost_per_actionable: 3375,
    extra_actionable: 6,
    extra_cost: 34000,
  });
  expect(of(told, "blood_then_tissue")?.cost_per_extra).toBeCloseTo(5666.667, 3);
  // Fieller, solved as a quadratic by other means, of 500 more for 12 and 1,000 for 28, six of the 12 found in addition.
  expect(of(told, "blood_then_tissue")?.cost_per_extra_low).toBeCloseTo(3052.51, 1);
  expect(of(told, "blood_then_tissue")?.cost_per_extra_high).toBeCloseTo(23638.17, 1);
  expect(of(told, "blood_then_tissue")?.cost_per_actionable_low).toBeCloseTo(2329.79, 1);
  expect(of(told, "blood_then_tissue")?.cost_per_actionable_high).toBeCloseTo(5720.42, 1);
  // Both: 60,000; 40,000 more ÷ 6. Blood only: 40,000, 20,000 more ÷ 2, and no interval, as six more and four fewer may be none.
  expect(of(told, "both")?.cost_per_extra).toBeCloseTo(6666.667, 3);
  expect(of(told, "blood")).toMatchObject({ extra_actionable: 2, cost_per_extra: 10000, cost_per_extra_low: null });
});

test("sensitivity moves one assumption at a time, the widest first", () => {
  const { sensitivity } = model(1000, 500);
  expect(sensitivity?.measure).toBe("per_extra");
  expect(sensitivity?.base).toBeCloseTo(34000 / 6, 8);
  expect(sensitivity?.levers.map(({ lever }) => lever)).toEqual([
    "extra",
    "cost_blood",
    "haematopoiesis",
    "spared",
    "cost_tissue",
    "stopped",
  ]);
  // The five tissue tests that stopped are taken under both orders: without their cost the difference is the same.
  expect(sensitivity?.levers.at(-1)).toMatchObject({ atLow: sensitivity?.base, atHigh: sensitivity?.base });
  const early = tests.map((each) =>
    each.in_blood === "yes" && each.in_tissue === "no" ? { ...each, tissue_stopped: 1 } : each,
  );
  const moved = model(1000, 500, rows, early).sensitivity?.levers.find(({ lever }) => lever === "stopped");
  // Six tissue tests fewer are saved by blood first: (40,000 − 12 × 500 + 6 × 500) ÷ 6.
  expect(moved?.atLow).toBeCloseTo(37000 / 6, 8);
  const at = (lever: string) => sensitivity?.levers.find((each) => each.lever === lever);
  // Blood at 750: (30,000 + 14,000 − 20,000) ÷ 6; at 1,250: (50,000 + 14,000 − 20,000) ÷ 6.
  expect(at("cost_blood")).toMatchObject({ low: 750, high: 1250, atLow: 4000 });
  expect(at("cost_blood")?.atHigh).toBeCloseTo(44000 / 6, 8);
  // Tissue at 375 and 625: (40,000 − 12 × 375) ÷ 6 and (40,000 − 12 × 625) ÷ 6.
  expect(at("cost_tissue")?.atLow).toBeCloseTo(35500 / 6, 8);
  expect(at("cost_tissue")?.atHigh).toBeCloseTo(32500 / 6, 8);
  // Wilson limits of 12 of 40 are 18.075 % and 45.430 %: (1,000 − 500 × share) ÷ 0.15.
  expect(at("spared")?.atLow).toBeCloseTo(6064.2, 0);
  expect(at("spared")?.atHigh).toBeCloseTo(5152.3, 0);
  // With haematopoiesis: 26 tissue tests after blood and 8 more found: (40,000 − 14 × 500) ÷ 8.
  expect(at("haematopoiesis")?.atHigh).toBeCloseTo(33000 / 8, 8);
});

test("where blood first costs less and finds more there is no ratio, but what it saves per patient", () => {
  const told = model(100, 1000); // 4,000 + 28,000 against 40,000
  expect(of(told, "blood_then_tissue")).toMatchObject({ extra_cost: -8000, cost_per_extra: null });
  expect(told.sensitivity).toMatchObject({ measure: "per_patient", base: expect.closeTo(-200, 8) });
  expect(told.sensitivity?.levers.map(({ lever }) => lever)).not.toContain("extra");
});

test("a cost that is not typed leaves the counts and no money, never zero or NaN", () => {
  const none = model(null, null);
  for (const each of rowsOf(none))
    expect(each).toMatchObject({ cost: null, cost_per_patient: null, status: "ok", cost_status: "not_supplied" });
  expect(of(none, "both")).toMatchObject({ blood_tests: 40, tissue_tests: 40, extra_actionable: 6 });
  expect(none.sensitivity).toBeNull();
  const half = model(null, 500);
  expect(of(half, "tissue")).toMatchObject({ cost: 20000, cost_status: "ok" });
  expect(of(half, "both")).toMatchObject({ cost: null, extra_cost: null, cost_status: "not_supplied" });
  expect(unitCosts({ cost_blood: "", cost_tissue: "0" })).toEqual({ blood: null, tissue: 0 });
});

test("nobody, nothing found and nothing supplied have no cost", () => {
  expect(answer(1, 1, [])).toMatchObject({ nothing: { why: "nobody" } });
  expect(of(answer(1, 1, []), "both")).toMatchObject({
    patients: 0,
    cost: null,
    cost_per_actionable: null,
    cost_status: "not_evaluable",
  });
  const barren = rows.map((each) =>
    each.outcome === "actionable" ? { ...each, outcome: "no_result" as const } : each,
  );
  expect(of(model(1, 1, barren), "both")).toMatchObject({ cost_per_actionable: null, cost_per_extra: null });
  expect(model(1, 1, barren).sensitivity).toBeNull();
  expect(
    costModel(orderCounts(rows), tests, { blood: 1, tissue: 1 }, { study: study({ actionable_tiers: [] }) }),
  ).toEqual({
    nothing: { why: "not_supplied", what: "tiers" },
    rows: withoutNumbers(),
  });
  expect(flatRows(table, withoutNumbers())[0]).toMatchObject({
    strategy: "tissue",
    blood_tests: null,
    cost: null,
    cost_status: "not_supplied",
  });
});

/** Patients drawn one by one, then put under each order as the cube does. */
const patient = fc.record({
  blood: fc.constantFrom("yes", "no", "failed"),
  tissue: fc.constantFrom("yes", "no", "failed"),
  bloodTests: fc.integer({ min: 0, max: 3 }),
  tissueTests: fc.integer({ min: 0, max: 3 }),
});
type Drawn = { readonly counts: readonly StrategyCount[]; readonly tests: readonly TestCount[] };
const cohort = fc.array(patient, { maxLength: 60 }).map(
  (drawn): Drawn => ({
    counts: drawn.flatMap(({ blood, tissue, bloodTests, tissueTests }): StrategyCount[] => {
      const outcome = (...results: readonly string[]) =>
        results.includes("yes") ? "actionable" : results.includes("no") ? "nothing_actionable" : "no_result";
      return [
        row("tissue", outcome(tissue), tissueTests, 1),
        row("blood", outcome(blood), bloodTests, 1),
        row("blood_then_tissue", outcome(blood, tissue), bloodTests + (blood === "yes" ? 0 : tissueTests), 1),
        row("both", outcome(blood, tissue), bloodTests + tissueTests, 1),
      ];
    }),
    tests: drawn.map(({ blood, tissue, bloodTests, tissueTests }) =>
      taken(blood === "yes" ? "yes" : "no", tissue === "yes" ? "yes" : "no", 1, {
        blood_tests: bloodTests,
        tissue_tests: tissueTests,
      }),
    ),
  }),
);
const amount = (cell: unknown): number | null => (typeof cell === "number" ? cell : null);
const price = fc.integer({ min: 0, max: 999_999_999 });

test("twice the costs is twice every amount, whoever the patients are", () => {
  const money = [
    "cost",
    "cost_per_patient",
    "cost_per_result",
    "cost_per_actionable",
    "cost_per_actionable_low",
    "cost_per_actionable_high",
    "extra_cost",
    "cost_per_extra",
    "cost_per_extra_low",
    "cost_per_extra_high",
  ] as const;
  const baseOf = (told: ReturnType<typeof answer>) => (isNothing(told) ? null : (told.sensitivity?.base ?? null));
  const twice = (n: number | null) => (n === null ? null : expect.closeTo(2 * n, Math.abs(n) > 1e6 ? 0 : 4));
  fc.assert(
    fc.property(cohort, price, price, ({ counts, tests: drawn }, blood, tissue) => {
      const [one, two] = [answer(blood, tissue, counts, drawn), answer(2 * blood, 2 * tissue, counts, drawn)];
      const doubled = rowsOf(two);
      for (const [i, each] of rowsOf(one).entries())
        for (const key of money) expect(doubled[i]?.[key], key).toEqual(twice(amount(each[key])));
      expect(baseOf(two)).toEqual(twice(baseOf(one)));
    }),
  );
});
test("the cost of an extra patient is the difference of the totals over the difference of those found", () => {
  fc.assert(
    fc.property(cohort, price, price, ({ counts, tests: drawn }, blood, tissue) => {
      const told = answer(blood, tissue, counts, drawn);
      const before = of(told, "tissue");
      for (const each of rowsOf(told)) {
        for (const value of Object.values(each)) expect(value).not.toBeNaN();
        const [ratio, low, high] = [each.cost_per_extra, each.cost_per_extra_low, each.cost_per_extra_high].map(amount);
        if (typeof ratio !== "number") continue;
        const more = Number(each.actionable) - Number(before?.actionable);
        expect(more).toBeGreaterThan(0);
        expect(ratio).toBeCloseTo((Number(each.cost) - Number(before?.cost)) / more, 4);
        if (typeof low === "number") expect(low).toBeLessThanOrEqual(ratio);
        if (typeof high === "number") expect(high).toBeGreaterThanOrEqual(ratio);
      }
    }),
  );
});
test("every order's cost is its tests at their prices; both at once is tissue only and blood only together", () => {
  fc.assert(
    fc.property(cohort, price, price, ({ counts, tests: drawn }, blood, tissue) => {
      const told = answer(blood, tissue, counts, drawn);
      if (isNothing(told)) return;
      const cost = (strategy: (typeof strategies)[number]) => amount(of(told, strategy)?.cost) ?? Number.NaN;
      expect(cost("both")).toBe(cost("tissue") + cost("blood"));
      expect(cost("blood_then_tissue")).toBeLessThanOrEqual(cost("both"));
      for (const each of rowsOf(told))
        expect(each.cost).toBe(Number(each.blood_tests) * blood + Number(each.tissue_tests) * tissue);
    }),
  );
});

test("what is said follows from what is typed, how many there are, and what is found and costs more", () => {
  const say = (told: CostModel) => [factsOf(told).verdict, ...factsOf(told).sure].map((fact) => fact.say);
  expect(say(model(null, 500))).toEqual(["untyped", "type", "tests"]);
  expect(factsOf(model(null, 500)).verdict).toMatchObject({ keys: ["cost_blood"] });
  const half = rows.map((each) => ({ ...each, patients: Math.floor(each.patients / 2) }));
  expect(say(model(1000, 500, half))).toEqual(["too_few", "tests", "yours"]);
  expect(say(model(1000, 500))).toEqual(["per_extra", "limits", "extra", "yours"]);
  expect(factsOf(model(100, 1000)).verdict).toEqual({ say: "saves", perPatient: 200 });
  // 40 blood tests at 300 cost what 12 spared tissue tests at 1,000 cost.
  expect(factsOf(model(300, 1000)).verdict).toEqual({ say: "saves", perPatient: 0 });
  const alike = rows.map((each) => (each.outcome === "actionable" ? { ...each, outcome: "no_result" as const } : each));
  expect(say(model(1000, 500, alike))).toEqual(["nothing_extra", "tests", "yours"]);
});

test("of rounded counts the limits of a cost hold those of all true counts, tried one by one", () => {
  const rounding = { base: 5, least: 20, leastNamed: 10 };
  const shown = tests.map((row) => ({ ...row, patients: 5 * row.patients }));
  const counts = rows.map((row) => ({ ...row, patients: 5 * row.patients }));
  const limits = (patients: readonly TestCount[], how: typeof rounding | undefined) => {
    const costs = { blood: 1000, tissue: 500 };
    const told = something(
      costModel(orderCounts(counts), patients, costs, how ? { study: study(), rounding: how } : { study: study() }),
    );
    return told.orders.blood_then_tissue.cost?.perActionable?.limits;
  };
  const told = limits(shown, rounding);
  expect(limits(shown, undefined)?.low).toBeGreaterThan(told?.low ?? 0);
  const near = [-5, -3, 0, 2, 5];
  // Those with a finding by this order stand first, those without last; each group's largest is off.
  for (const found of near)
    for (const none of near) {
      const exact = limits(
        shown.map((row, i) => ({ ...row, patients: row.patients + (i === 0 ? found : i === 3 ? none : 0) })),
        undefined,
      );
      expect(told?.low).toBeLessThanOrEqual((exact?.low ?? 0) + 1e-9);
      expect(told?.high).toBeGreaterThanOrEqual((exact?.high ?? 0) - 1e-9);
    }
});
