import { sum } from "d3-array";
import { type Strategy, strategies } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { ActionableDays } from "../../../questions/actionable-days/question.ts";
import type { Order, Orders } from "../../../questions/strategies/counts.ts";
import { shareStatus } from "../../../stats/few.ts";
import { quantile7 } from "../../../stats/quantile7.ts";

export type Quartiles = { readonly p25: number; readonly median: number; readonly p75: number };
/** Days from consent to the first actionable report; no quartiles where none are known. */
export type Days = { readonly known: number; readonly quartiles: Quartiles | null };
/** At least one patient stands under the order. */
export type OrderRow = Order & { readonly days: Days };
export type StrategyModel = {
  /** In the order of figure and table. */
  readonly rows: readonly OrderRow[];
  readonly orders: Readonly<Record<Strategy, OrderRow>>;
  /** Patients under every order: with both specimens settled, and those still awaited. */
  readonly patients: number;
  readonly awaited: number;
  /** Actionable findings of blood then tissue whose day is unknown, because blood gave no result to start from. */
  readonly daysUnknown: number;
};

function daysOf(rows: readonly ActionableDays[]): Days {
  const days = rows.flatMap((row) => (row.days === null ? [] : [{ days: row.days, count: row.patients }]));
  const [p25, median, p75] = [quantile7(days, 0.25), quantile7(days, 0.5), quantile7(days, 0.75)];
  return {
    known: sum(days, ({ count }) => count),
    quartiles: p25 === null || median === null || p75 === null ? null : { p25, median, p75 },
  };
}

/** How many tests an order takes for a patient; somebody stands under it. */
export const testsPerPatient = ({ tests, patients }: Order): number => tests / patients;

/** An order as the table holds it. */
export const tableRow = (row: OrderRow) => ({
  strategy: row.strategy,
  patients: row.patients,
  actionable: row.found.events,
  share: row.found.estimate,
  with_haematopoiesis: row.withHaematopoiesis.found,
  nothing_actionable: row.nothingActionable,
  no_result: row.noResult.events,
  no_result_share: row.noResult.estimate?.value ?? null,
  no_result_low: row.noResult.estimate?.low ?? null,
  no_result_high: row.noResult.estimate?.high ?? null,
  tests: row.tests,
  tests_per_patient: row.patients > 0 ? testsPerPatient(row) : null,
  days_known: row.days.known,
  p25_days: row.days.quartiles?.p25 ?? null,
  median_days: row.days.quartiles?.median ?? null,
  p75_days: row.days.quartiles?.p75 ?? null,
  status: shareStatus(row.patients),
});

/** What the table holds where nothing is known. */
export const withoutNumbers = (): readonly BareRow[] => strategies.map((strategy) => ({ strategy }));

/**
 * What each order of tests comes to; all orders over the same patients. Nothing where the study names no tier that is
 * actionable, and where nobody is settled.
 */
export function strategyModel(
  { orders, patients, awaited }: Orders,
  days: readonly ActionableDays[],
  study: Study,
): StrategyModel | Nothing {
  if (study.actionable_tiers.length === 0) return nothing({ why: "not_supplied", what: "tiers" }, withoutNumbers());
  const row = (strategy: Strategy): OrderRow => ({
    ...orders[strategy],
    days: daysOf(days.filter((each) => each.strategy === strategy)),
  });
  const told = {
    tissue: row("tissue"),
    blood: row("blood"),
    blood_then_tissue: row("blood_then_tissue"),
    both: row("both"),
  };
  const rows = strategies.map((strategy) => told[strategy]);
  if (rows.some((each) => each.patients === 0))
    return nothing(awaited === 0 ? { why: "nobody" } : { why: "not_evaluable", of: awaited }, rows.map(tableRow));
  const daysUnknown = sum(days, (each) =>
    each.strategy === "blood_then_tissue" && each.days === null ? each.patients : 0,
  );
  return { rows, orders: told, patients, awaited, daysUnknown };
}
