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
import { type Share, shareOf } from "../../../stats/share.ts";

/** Days after consent at which it is asked who has an actionable report. */
export const byDays = [14, 28, 42, 56] as const;
export type ByDay = (typeof byDays)[number];
/** The day of the answer and of the figure. */
export const toldDay: ByDay = 28;
/** At least one patient stands under the order. */
export type OrderRow = Order & {
  /** Patients with a first actionable report by so many days after consent, of all under the order; a report without a day is in none. */
  readonly by: Readonly<Record<ByDay, Share>>;
  /** Of those with an actionable finding, with a known day. */
  readonly daysKnown: number;
};
export type StrategyModel = {
  /** In the order of figure and table. */
  readonly rows: readonly OrderRow[];
  readonly orders: ByOrder<OrderRow>;
  /** Patients under every order: with both specimens settled, and those still awaited. */
  readonly patients: number;
  readonly awaited: number;
  /** Actionable findings of blood then tissue whose day is unknown: blood gave no result to start from, or a date is missing. */
  readonly daysUnknown: number;
};

function withDays(order: Order, days: readonly ActionableDays[]): OrderRow {
  const own = days.filter(({ strategy }) => strategy === order.strategy);
  const patients = (keep: (day: number) => boolean): number =>
    sum(own, (row) => (row.days !== null && keep(row.days) ? row.patients : 0));
  const by = (last: ByDay): Share =>
    shareOf(
      patients((day) => day <= last),
      order.patients,
    );
  return { ...order, by: { 14: by(14), 28: by(28), 42: by(42), 56: by(56) }, daysKnown: patients(() => true) };
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
  actionable_by_day_14: row.by[14].events,
  share_by_day_14: row.by[14].estimate,
  actionable_by_day_28: row.by[28].events,
  share_by_day_28: row.by[28].estimate,
  actionable_by_day_42: row.by[42].events,
  share_by_day_42: row.by[42].estimate,
  actionable_by_day_56: row.by[56].events,
  share_by_day_56: row.by[56].estimate,
  days_known: row.daysKnown,
  status: shareStatus(row.patients),
});

/** What the table holds where nothing is known. */
export const withoutNumbers = (): readonly BareRow[] => strategies.map((strategy) => ({ strategy }));

/** What each order of tests comes to; all orders over the same patients. */
export function strategyModel(counted: Orders, days: readonly ActionableDays[], study: Study): StrategyModel | Nothing {
  const orders = byOrder((strategy) => withDays(counted.orders[strategy], days));
  const rows = strategies.map((strategy) => orders[strategy]);
  const reason = unsettled(counted, study);
  if (reason !== null) return nothing(reason, reason.why === "not_supplied" ? withoutNumbers() : rows.map(tableRow));
  const unknown = days.filter((each) => each.strategy === "blood_then_tissue" && each.days === null);
  const { patients, awaited } = counted;
  return { rows, orders, patients, awaited, daysUnknown: sum(unknown, (each) => each.patients) };
}
