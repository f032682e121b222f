import { sum } from "d3-array";
import { type Strategy, strategies } from "../../../cubes/codes.ts";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import type { Manifest } from "../../../engine/manifest.ts";
import { unsettled } from "../../../kinds/orders/unsettled.ts";
import { type ByOrder, byOrder, type Order, type Orders } from "../../../questions/strategies/counts.ts";
import type { TestCount } from "../../../questions/tests/question.ts";
import { fieller } from "../../../stats/fieller.ts";
import { near, widest } from "../../../stats/hidden.ts";
import type { Interval } from "../../../stats/interval.ts";
import type { Rounding } from "../../../stats/rounding.ts";
import { costOf, pricesOf, type Tests, type UnitCosts } from "./costs.ts";
import { type Basis, type Sensitivity, sensitivity } from "./sensitivity.ts";
import { countsRow, withoutNumbers } from "./table.ts";

/** Kroner for each, with limits of cost and findings together; null where the findings may be none. */
export type Each = { readonly value: number; readonly limits: Interval | null };

/** What an order costs, in kroner. */
export type Cost = {
  readonly total: number;
  readonly perPatient: number;
  /** Null where nobody has a result. */
  readonly perResult: number | null;
  /** Null where nobody has an actionable finding; no limits where so few have that the interval has no end. */
  readonly perActionable: Each | null;
};
/** What an order finds and costs more than tissue only, over the same patients. */
export type Extra = {
  readonly actionable: number;
  /** Null while a cost that it needs is not typed. */
  readonly cost: number | null;
  /** Only where the order costs no less and finds more: else a ratio says nothing. */
  readonly each: Each | null;
};
/** An order of tests: what is counted, what it costs, and what it costs more than tissue only for what it finds more. */
export type CostRow = Order & {
  readonly testsBy: Tests;
  /** Of these, those that failed before they were sequenced. */
  readonly stoppedBy: Tests;
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

/** The tests and findings of a patient under an order. */
type Taken = { readonly tests: Tests; readonly stopped: Tests; readonly found: number };
const noTests: Tests = { blood: 0, tissue: 0 };
const nothingTaken: Taken = { tests: noTests, stopped: noTests, found: 0 };

function takenBy(strategy: Strategy, row: TestCount): Taken {
  const [inBlood, inTissue] = [row.in_blood === "yes", row.in_tissue === "yes"];
  const withBlood = strategy !== "tissue";
  const withTissue = strategy === "tissue" || strategy === "both" || (strategy === "blood_then_tissue" && !inBlood);
  const found = (withBlood && inBlood) || (strategy !== "blood" && inTissue);
  return {
    tests: { blood: withBlood ? row.blood_tests : 0, tissue: withTissue ? row.tissue_tests : 0 },
    stopped: { blood: withBlood ? row.blood_stopped : 0, tissue: withTissue ? row.tissue_stopped : 0 },
    found: found ? 1 : 0,
  };
}

type Unit = { readonly n: number; readonly x: number; readonly y: number };

/** The same patients as rounded counts can stand for: as many more or fewer of those with each number of findings, in their largest group. */
function hidden(units: readonly Unit[], rounding: Rounding | undefined): readonly (readonly Unit[])[] {
  if (!rounding) return [units];
  const largest = [-1, 0, 1].flatMap((y) =>
    units
      .filter((unit) => unit.y === y)
      .toSorted((a, b) => b.n - a.n)
      .slice(0, 1),
  );
  return largest.reduce<readonly (readonly Unit[])[]>(
    (all, one) =>
      all.flatMap((own) => near(one.n, rounding).map((n) => [...own.filter((unit) => unit !== one), { ...one, n }])),
    [units],
  );
}

function limitsIn(units: readonly Unit[]): Interval | null {
  const total = (of: (unit: Unit) => number): number => sum(units, (unit) => unit.n * of(unit));
  return fieller({
    n: sum(units, ({ n }) => n),
    x: total(({ x }) => x),
    y: total(({ y }) => y),
    xx: total(({ x }) => x * x),
    yy: total(({ y }) => y * y),
    xy: total(({ x, y }) => x * y),
  });
}

/** The interval of kroner for each finding, of an order or of what it has more than tissue only; of rounded counts the widest. */
function limitsOf(
  rows: readonly TestCount[],
  costs: UnitCosts,
  rounding: Rounding | undefined,
  order: Strategy,
  less: Strategy | null,
): Interval | null {
  const units = rows.flatMap((row) => {
    const own = takenBy(order, row);
    const other = less === null ? nothingTaken : takenBy(less, row);
    const [cost, before] = [costOf(own.tests, costs), costOf(other.tests, costs)];
    return cost === null || before === null ? [] : [{ n: row.patients, x: cost - before, y: own.found - other.found }];
  });
  if (units.length < rows.length) return null;
  const all = hidden(units, rounding).map(limitsIn);
  return all.every((each) => each !== null) ? widest(all) : null;
}

function orderCost(order: Order, tests: Tests, costs: UnitCosts, limits: () => Interval | null): Cost | null {
  const total = costOf(tests, costs);
  if (total === null) return null;
  const { patients, found, noResult } = order;
  return {
    total,
    perPatient: total / patients,
    perResult: per(total, patients - noResult.events),
    perActionable: found.events === 0 ? null : { value: total / found.events, limits: limits() },
  };
}

/** Against tissue only. */
function extraOf(order: Order, reference: Order, cost: number | null, limits: () => Interval | null): Extra {
  const actionable = order.found.events - reference.found.events;
  if (cost === null || cost < 0 || actionable <= 0) return { actionable, cost, each: null };
  return { actionable, cost, each: { value: cost / actionable, limits: limits() } };
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
    stopped: {
      blood: after.stoppedBy.blood,
      tissue: tissue.stoppedBy.tissue,
      tissueAfter: after.stoppedBy.tissue,
    },
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

const summedTests = (rows: readonly TestCount[], strategy: Strategy, of: "tests" | "stopped"): Tests => {
  const all = (specimen: keyof Tests): number =>
    sum(rows, (row) => row.patients * takenBy(strategy, row)[of][specimen]);
  return { blood: all("blood"), tissue: all("tissue") };
};

/** What each order of tests costs for what it finds; `taken` are the tests of the same patients, one by one. */
export function costModel(
  given: Orders,
  taken: readonly TestCount[],
  costs: UnitCosts,
  { study, rounding }: Pick<Manifest, "study" | "rounding">,
): CostModel | Nothing {
  const { orders: counted, patients, awaited } = given;
  const rowsOf = taken.filter(({ origin }) => origin === "counted");
  const tests = testsOf((strategy) => counted[strategy].tests);
  const stopped = byOrder((strategy) => summedTests(rowsOf, strategy, "stopped"));
  const reason = unsettled(given, study);
  if (reason?.why === "not_supplied") return nothing(reason, withoutNumbers());
  if (reason !== null)
    return nothing(
      reason,
      strategies.map((strategy) => countsRow(counted[strategy], tests[strategy], stopped[strategy])),
    );
  const prices = pricesOf(costs);
  const cost = byOrder((strategy) =>
    orderCost(counted[strategy], tests[strategy], costs, () => limitsOf(rowsOf, costs, rounding, strategy, null)),
  );
  const orders = byOrder((strategy): CostRow => {
    const [own, before] = [cost[strategy], cost.tissue];
    const more = own && before && own.total - before.total;
    const limits = () => limitsOf(rowsOf, costs, rounding, strategy, "tissue");
    return {
      ...counted[strategy],
      testsBy: tests[strategy],
      stoppedBy: stopped[strategy],
      cost: own,
      extra: strategy === "tissue" ? null : extraOf(counted[strategy], counted.tissue, more, limits),
    };
  });
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
