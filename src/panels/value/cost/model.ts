import { type Strategy, strategies } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import { unsettled } from "../../../kinds/orders/unsettled.ts";
import { type ByOrder, byOrder, type Order, type Orders } from "../../../questions/strategies/counts.ts";
import type { Estimate, Interval } from "../../../stats/interval.ts";
import { shareOf } from "../../../stats/share.ts";
import { costOf, pricesOf, type Tests, type UnitCosts } from "./costs.ts";
import { type Basis, type Sensitivity, sensitivity } from "./sensitivity.ts";
import { countsRow, withoutNumbers } from "./table.ts";

/** What an order costs, in kroner. */
export type Cost = {
  readonly total: number;
  readonly perPatient: number;
  /** Null where nobody has a result. */
  readonly perResult: number | null;
  /** Null where nobody has an actionable finding. */
  readonly perActionable: Estimate | null;
};
/** What an order finds and costs more than tissue only, over the same patients. */
export type Extra = {
  readonly actionable: number;
  /** Null while a cost that it needs is not typed. */
  readonly cost: number | null;
  /** Only where the order costs no less and finds more: else a ratio says nothing. No limits where it loses some findings and gains others. */
  readonly each: { readonly value: number; readonly limits: Interval | null } | null;
};
/** An order of tests: what is counted, what it costs, and what it costs more than tissue only for what it finds more. */
export type CostRow = Order & {
  readonly testsBy: Tests;
  /** Null while a cost that it needs is not typed. */
  readonly cost: Cost | null;
  /** Null for tissue only itself. */
  readonly extra: Extra | null;
};
export type CostModel = {
  readonly costs: UnitCosts;
  readonly patients: number;
  readonly awaited: number;
  /** In the order of figure and table; somebody stands under each. */
  readonly rows: readonly CostRow[];
  readonly orders: ByOrder<CostRow>;
  /** How the answer moves with each assumption; null where there is no answer to move. */
  readonly sensitivity: Sensitivity | null;
};

/**
 * Tests per order and specimen. The orders stand over the same patients, so tissue only tells the tissue tests of both,
 * blood only the blood tests of every order with blood, and what is left after blood is tissue.
 */
function testsOf(all: (strategy: Strategy) => number): ByOrder<Tests> {
  const [blood, tissue] = [all("blood"), all("tissue")];
  return {
    tissue: { blood: 0, tissue },
    blood: { blood, tissue: 0 },
    blood_then_tissue: { blood, tissue: all("blood_then_tissue") - blood },
    both: { blood, tissue },
  };
}

const per = (cost: number, n: number): number | null => (n === 0 ? null : cost / n);

function orderCost(order: Order, tests: Tests, costs: UnitCosts): Cost | null {
  const total = costOf(tests, costs);
  if (total === null) return null;
  const { patients, found, noResult } = order;
  const perPatient = total / patients;
  const { events, estimate } = found;
  return {
    total,
    perPatient,
    perResult: per(total, patients - noResult.events),
    perActionable:
      events === 0 || estimate === null
        ? null
        : { value: total / events, low: perPatient / estimate.high, high: perPatient / estimate.low },
  };
}

/**
 * Against tissue only. Blood then tissue, and both, find all that tissue only finds, so that what they find more is a share
 * of the patients; blood only does not.
 */
function extraOf(order: Order, reference: Order, cost: number | null, patients: number): Extra {
  const actionable = order.found.events - reference.found.events;
  if (cost === null || cost < 0 || actionable <= 0) return { actionable, cost, each: null };
  const share = order.strategy === "blood" ? null : shareOf(actionable, patients).estimate;
  const perPatient = cost / patients;
  const limits = share && { low: perPatient / share.high, high: perPatient / share.low };
  return { actionable, cost, each: { value: cost / actionable, limits } };
}

/** The counts behind blood first, then tissue, with or without haematopoiesis. */
function basisOf({ tissue, blood, blood_then_tissue: after }: ByOrder<CostRow>, patients: number): [Basis, Basis] {
  const counted = {
    patients,
    bloodTests: after.testsBy.blood,
    tissueTests: tissue.testsBy.tissue,
    tissueAfter: after.testsBy.tissue,
    spared: blood.found.events,
    extra: after.found.events - tissue.found.events,
  };
  const found = (order: Order): number => order.withHaematopoiesis.found;
  return [
    counted,
    {
      ...counted,
      tissueAfter: after.withHaematopoiesis.tests - blood.withHaematopoiesis.tests,
      spared: found(blood),
      extra: found(after) - found(tissue),
    },
  ];
}

/** What each order of tests costs for what it finds. */
export function costModel(given: Orders, costs: UnitCosts, study: Study): CostModel | Nothing {
  const { orders: counted, patients, awaited } = given;
  const tests = testsOf((strategy) => counted[strategy].tests);
  const reason = unsettled(given, study);
  if (reason?.why === "not_supplied") return nothing(reason, withoutNumbers());
  if (reason !== null)
    return nothing(
      reason,
      strategies.map((strategy) => countsRow(counted[strategy], tests[strategy])),
    );
  const cost = byOrder((strategy) => orderCost(counted[strategy], tests[strategy], costs));
  const orders = byOrder((strategy): CostRow => {
    const [own, before] = [cost[strategy], cost.tissue];
    const more = own && before && own.total - before.total;
    const order = counted[strategy];
    return {
      ...order,
      testsBy: tests[strategy],
      cost: own,
      extra: strategy === "tissue" ? null : extraOf(order, counted.tissue, more, patients),
    };
  });
  const prices = pricesOf(costs);
  const rows = strategies.map((strategy) => orders[strategy]);
  return {
    costs,
    patients,
    awaited,
    rows,
    orders,
    sensitivity: prices && sensitivity(...basisOf(orders, patients), prices),
  };
}
