import { strategies } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import { byDays, type Soon, soonOf, toldDay } from "../../../kinds/orders/soon.ts";
import { unsettled } from "../../../kinds/orders/unsettled.ts";
import type { FirstActionable } from "../../../questions/first-actionable/question.ts";
import {
  type ByOrder,
  byOrder,
  type Order,
  type Orders,
  testsPerPatient,
} from "../../../questions/strategies/counts.ts";
import { shareStatus } from "../../../stats/few.ts";
import type { Estimate } from "../../../stats/interval.ts";

/** At least one patient stands under the order. */
export type OrderRow = Order & {
  /** How soon an actionable report comes, over all who consented. */
  readonly soon: Soon;
};
export type StrategyModel = {
  /** In the order of figure and table. */
  readonly rows: readonly OrderRow[];
  readonly orders: ByOrder<OrderRow>;
  /** Patients under every order: with both specimens settled, and those still awaited. */
  readonly patients: number;
  readonly awaited: number;
};

/** The share with an actionable report by the day of the figure; null where the follow-up does not reach it. */
export const bySoon = ({ by }: Soon): Estimate | null => by[byDays.indexOf(toldDay)] ?? null;

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
  share_by_day_28: bySoon(row.soon),
  status: shareStatus(row.patients),
});

/** What the table holds where nothing is known. */
export const withoutNumbers = (): readonly BareRow[] => strategies.map((strategy) => ({ strategy }));

/** What each order of tests comes to; all orders over the same patients. */
export function strategyModel(
  counted: Orders,
  ends: readonly FirstActionable[],
  study: Study,
): StrategyModel | Nothing {
  const soon = soonOf(ends);
  const orders = byOrder((strategy) => ({ ...counted.orders[strategy], soon: soon[strategy] }));
  const rows = strategies.map((strategy) => orders[strategy]);
  const reason = unsettled(counted, study);
  if (reason !== null) return nothing(reason, reason.why === "not_supplied" ? withoutNumbers() : rows.map(tableRow));
  const { patients, awaited } = counted;
  return { rows, orders, patients, awaited };
}
