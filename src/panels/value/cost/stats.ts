import { type Strategy, strategies } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import { type StrategyCounts, type StrategyModel, strategyModel } from "../strategies/stats.ts";
import type { UnitCosts } from "./costs.ts";
import { type Basis, type Sensitivity, sensitivity } from "./sensitivity.ts";

type Maybe = number | null;
/** One order of tests: what is counted, what it costs, and what it costs more than tissue only for what it finds more. */
export type CostRow = {
  readonly strategy: Strategy;
  readonly patients: Maybe;
  /** Patients with a result from at least one specimen. */
  readonly results: Maybe;
  readonly actionable: Maybe;
  readonly with_haematopoiesis: Maybe;
  readonly blood_tests: Maybe;
  readonly tissue_tests: Maybe;
  readonly tests_per_patient: Maybe;
  readonly cost: Maybe;
  readonly cost_per_patient: Maybe;
  readonly cost_per_result: Maybe;
  readonly cost_per_actionable: Maybe;
  readonly cost_per_actionable_low: Maybe;
  readonly cost_per_actionable_high: Maybe;
  /** Against tissue only, over the same patients; null for tissue only itself. */
  readonly extra_actionable: Maybe;
  readonly extra_cost: Maybe;
  /** Only where the order costs no less and finds more: else a ratio says nothing. */
  readonly cost_per_extra: Maybe;
  readonly cost_per_extra_low: Maybe;
  readonly cost_per_extra_high: Maybe;
  /** Of the counts. */
  readonly status: Status;
  /** Of the costs. */
  readonly cost_status: Status;
};
export type CostModel = {
  readonly missing: StrategyModel["missing"];
  readonly costs: UnitCosts;
  readonly patients: number;
  readonly awaited: number;
  readonly rows: readonly CostRow[];
  /** How the answer moves with each assumption; null where there is no answer to move. */
  readonly sensitivity: Sensitivity | null;
};

type Tests = { readonly blood: number; readonly tissue: number };
type Slice = "patients" | "with_haematopoiesis";

/**
 * Tests per order and specimen. The orders stand over the same patients, so tissue only tells the tissue tests of both,
 * blood only the blood tests of every order with blood, and what is left after blood is tissue.
 */
function testsOf(counts: readonly StrategyCounts[], slice: Slice): Readonly<Record<Strategy, Tests>> {
  const all = (strategy: Strategy): number =>
    counts
      .filter((row) => row.strategy === strategy && row.outcome !== "awaited")
      .reduce((sum, row) => sum + (row.tests ?? 0) * row[slice], 0);
  const blood = all("blood");
  const tissue = all("tissue");
  return {
    tissue: { blood: 0, tissue },
    blood: { blood, tissue: 0 },
    blood_then_tissue: { blood, tissue: all("blood_then_tissue") - blood },
    both: { blood, tissue },
  };
}

/** What so many tests cost; null when a cost that is needed is not typed. */
export function costOf(tests: Tests, costs: UnitCosts): number | null {
  const part = (n: number, unit: number | null): number | null => (n === 0 ? 0 : unit === null ? null : n * unit);
  const [blood, tissue] = [part(tests.blood, costs.blood), part(tests.tissue, costs.tissue)];
  return blood === null || tissue === null ? null : blood + tissue;
}

const per = (cost: Maybe, n: Maybe): Maybe => (cost === null || !n ? null : cost / n);

/** What each order of tests costs for what it finds, from counts of patients and the reader's unit costs. */
export function costModel(
  counts: readonly StrategyCounts[],
  costs: UnitCosts,
  study: Study,
  tables: readonly string[],
): CostModel {
  const counted = strategyModel(counts, study, tables);
  const supplied = counted.missing === null;
  const tests = testsOf(counts, "patients");
  const found = Object.fromEntries(counted.rows.map((row) => [row.strategy, row]));
  const reference = found["tissue"];
  const priced = supplied && counted.patients > 0;
  const total = (strategy: Strategy): Maybe => (priced ? costOf(tests[strategy], costs) : null);

  const rows = strategies.map((strategy): CostRow => {
    const row = found[strategy];
    const { patients = null, actionable = null } = row ?? {};
    const cost = total(strategy);
    const apart = strategy !== "tissue" && priced;
    const extra_actionable = apart ? (actionable ?? 0) - (reference?.actionable ?? 0) : null;
    const before = total("tissue");
    const extra_cost = apart && cost !== null && before !== null ? cost - before : null;
    const ratio = extra_cost !== null && extra_cost >= 0 && (extra_actionable ?? 0) > 0;
    // Who is found by both orders is found by tissue only too, so that what is found more is a share of the patients.
    const nested = ratio && strategy !== "blood" ? wilsonOrNull(extra_actionable ?? 0, counted.patients) : null;
    const share = wilsonOrNull(actionable ?? 0, patients ?? 0);
    const each = per(cost, patients);
    const within = (part: number | undefined, of: Maybe): Maybe => (part === undefined ? null : per(of, part));
    const perPatient = per(extra_cost, counted.patients);
    return {
      strategy,
      patients,
      results: row?.patients == null || row.no_result === null ? null : row.patients - row.no_result,
      actionable,
      with_haematopoiesis: row?.with_haematopoiesis ?? null,
      blood_tests: supplied ? tests[strategy].blood : null,
      tissue_tests: supplied ? tests[strategy].tissue : null,
      tests_per_patient: row?.tests_per_patient ?? null,
      cost,
      cost_per_patient: each,
      cost_per_result: row?.patients == null ? null : per(cost, row.patients - (row.no_result ?? 0)),
      cost_per_actionable: per(cost, actionable),
      cost_per_actionable_low: actionable ? within(share?.high, each) : null,
      cost_per_actionable_high: actionable ? within(share?.low, each) : null,
      extra_actionable,
      extra_cost,
      cost_per_extra: ratio ? per(extra_cost, extra_actionable) : null,
      cost_per_extra_low: nested ? within(nested.high, perPatient) : null,
      cost_per_extra_high: nested ? within(nested.low, perPatient) : null,
      status: row?.status ?? "not_supplied",
      cost_status: !supplied || (priced && cost === null) ? "not_supplied" : (row?.status ?? "not_supplied"),
    };
  });

  const after = tests.blood_then_tissue;
  const findings = (strategy: Strategy, slice: "actionable" | "with_haematopoiesis"): number =>
    found[strategy]?.[slice] ?? 0;
  const basis = (slice: Slice, named: "actionable" | "with_haematopoiesis"): Basis => ({
    patients: counted.patients,
    bloodTests: after.blood,
    tissueTests: tests.tissue.tissue,
    tissueAfter: slice === "patients" ? after.tissue : testsOf(counts, slice).blood_then_tissue.tissue,
    spared: findings("blood", named),
    extra: findings("blood_then_tissue", named) - findings("tissue", named),
  });
  return {
    missing: counted.missing,
    costs,
    patients: counted.patients,
    awaited: counted.awaited,
    rows,
    sensitivity:
      priced && costs.blood !== null && costs.tissue !== null
        ? sensitivity(
            basis("patients", "actionable"),
            basis("with_haematopoiesis", "with_haematopoiesis"),
            costs.blood,
            costs.tissue,
          )
        : null,
  };
}
