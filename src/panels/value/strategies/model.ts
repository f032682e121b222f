import { sum } from "d3-array";
import { strategies } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import { unsettled } from "../../../kinds/orders/unsettled.ts";
import type { ActionableDays } from "../../../questions/actionable-days/question.ts";
import {
  type ByOrder,
  byOrder,
  type Order,
  type Orders,
  testsPerPatient,
} from "../../../questions/strategies/counts.ts";
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
  readonly orders: ByOrder<OrderRow>;
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

/** What each order of tests comes to; all orders over the same patients. */
export function strategyModel(counted: Orders, days: readonly ActionableDays[], study: Study): StrategyModel | Nothing {
  const orders = byOrder((strategy): OrderRow => {
    const own = days.filter((each) => each.strategy === strategy);
    return { ...counted.orders[strategy], days: daysOf(own) };
  });
  const rows = strategies.map((strategy) => orders[strategy]);
  const reason = unsettled(counted, study);
  if (reason !== null) return nothing(reason, reason.why === "not_supplied" ? withoutNumbers() : rows.map(tableRow));
  const unknown = days.filter((each) => each.strategy === "blood_then_tissue" && each.days === null);
  const { patients, awaited } = counted;
  return { rows, orders, patients, awaited, daysUnknown: sum(unknown, (each) => each.patients) };
}
