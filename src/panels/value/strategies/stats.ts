import { type Strategy, type StrategyOutcome, strategies } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type Missing, missingTable } from "../../../say/old.ts";
import { shareStatus } from "../../../stats/few.ts";
import { quantile7 } from "../../../stats/quantile7.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

export type StrategyCounts = {
  readonly strategy: Strategy;
  readonly outcome: StrategyOutcome;
  readonly tests: number | null;
  readonly days: number | null;
  readonly patients: number;
  readonly with_haematopoiesis: number;
};

type Maybe = number | null;
export type StrategyRow = {
  readonly strategy: Strategy;
  readonly patients: Maybe;
  readonly actionable: Maybe;
  readonly share: Maybe;
  readonly share_low: Maybe;
  readonly share_high: Maybe;
  readonly with_haematopoiesis: Maybe;
  readonly nothing_actionable: Maybe;
  readonly no_result: Maybe;
  readonly no_result_share: Maybe;
  readonly no_result_low: Maybe;
  readonly no_result_high: Maybe;
  readonly tests: Maybe;
  readonly tests_per_patient: Maybe;
  /** Days from consent to the first actionable report, over those whose dates are known. */
  readonly days_known: Maybe;
  readonly p25_days: Maybe;
  readonly median_days: Maybe;
  readonly p75_days: Maybe;
  readonly status: Status;
};
export type StrategyModel = {
  readonly missing: Missing | "tiers" | null;
  readonly rows: readonly StrategyRow[];
  /** Patients under every order: with both specimens settled, and those still awaited. */
  readonly patients: number;
  readonly awaited: number;
  /** Actionable findings of blood then tissue whose day is unknown, because blood gave no result to start from. */
  readonly daysUnknown: number;
};

function rowOf(strategy: Strategy, counts: readonly StrategyCounts[], supplied: boolean): StrategyRow {
  const settled = counts.filter((row) => row.strategy === strategy && row.outcome !== "awaited");
  const sum = (keep: (row: StrategyCounts) => boolean, weigh: (row: StrategyCounts) => number = () => 1): number =>
    settled.filter(keep).reduce((n, row) => n + row.patients * weigh(row), 0);
  const of = (outcome: StrategyOutcome): number => sum((row) => row.outcome === outcome);
  const patients = sum(() => true);
  const tests = sum(
    () => true,
    (row) => row.tests ?? 0,
  );
  const days = settled.flatMap((row) => (row.days === null ? [] : [{ days: row.days, count: row.patients }]));
  const share = supplied ? wilsonOrNull(of("actionable"), patients) : null;
  const failed = supplied ? wilsonOrNull(of("no_result"), patients) : null;
  const known = (n: number): Maybe => (supplied ? n : null);
  const quantile = (at: number): Maybe => (supplied ? quantile7(days, at) : null);
  return {
    strategy,
    patients: known(patients),
    actionable: known(of("actionable")),
    share: share?.value ?? null,
    share_low: share?.low ?? null,
    share_high: share?.high ?? null,
    with_haematopoiesis: known(
      settled.reduce((n, row) => n + (row.outcome === "actionable" ? row.with_haematopoiesis : 0), 0),
    ),
    nothing_actionable: known(of("nothing_actionable")),
    no_result: known(of("no_result")),
    no_result_share: failed?.value ?? null,
    no_result_low: failed?.low ?? null,
    no_result_high: failed?.high ?? null,
    tests: known(tests),
    tests_per_patient: supplied && patients > 0 ? tests / patients : null,
    days_known: known(days.reduce((n, { count }) => n + count, 0)),
    p25_days: quantile(0.25),
    median_days: quantile(0.5),
    p75_days: quantile(0.75),
    status: supplied ? shareStatus(patients) : "not_supplied",
  };
}

/** What each order of tests comes to, from counts of patients; all orders over the same patients. */
export function strategyModel(
  counts: readonly StrategyCounts[],
  study: Study,
  tables: readonly string[],
): StrategyModel {
  const missing = missingTable(tables) ?? (study.actionable_tiers.length === 0 ? "tiers" : null);
  const of = (keep: (row: StrategyCounts) => boolean): number =>
    counts.filter(keep).reduce((n, row) => n + row.patients, 0);
  return {
    missing,
    rows: strategies.map((strategy) => rowOf(strategy, counts, missing === null)),
    patients: of((row) => row.strategy === "both" && row.outcome !== "awaited"),
    awaited: of((row) => row.strategy === "both" && row.outcome === "awaited"),
    daysUnknown: of((row) => row.strategy === "blood_then_tissue" && row.outcome === "actionable" && row.days === null),
  };
}
