import { sum } from "d3-array";
import type { Strategy } from "../../cubes/codes.ts";
import { type Share, shareOf } from "../../stats/share.ts";
import type { StrategyCount } from "./question.ts";

/** What an order of tests comes to, over the patients of whom neither specimen is awaited. */
export type Order = {
  readonly strategy: Strategy;
  readonly patients: number;
  /** Patients with an actionable finding. */
  readonly found: Share;
  readonly nothingActionable: number;
  /** Patients without a result from any test. */
  readonly noResult: Share;
  readonly tests: number;
  /** If findings of haematopoiesis counted: patients with an actionable one, and tests. */
  readonly withHaematopoiesis: { readonly found: number; readonly tests: number };
};
export type Orders = {
  readonly orders: Readonly<Record<Strategy, Order>>;
  /** Patients under every order: with both specimens settled, and those still awaited. */
  readonly patients: number;
  readonly awaited: number;
};

function orderOf(strategy: Strategy, rows: readonly StrategyCount[]): Order {
  const settled = rows.filter((row) => row.strategy === strategy && row.outcome !== "awaited");
  const patients = (outcome: StrategyCount["outcome"]): number =>
    sum(settled, (row) => (row.outcome === outcome ? row.patients : 0));
  const all = sum(settled, (row) => row.patients);
  const tests = (of: "patients" | "with_haematopoiesis"): number =>
    sum(settled, (row) => (row.tests === null ? null : row.tests * row[of]));
  return {
    strategy,
    patients: all,
    found: shareOf(patients("actionable"), all),
    nothingActionable: patients("nothing_actionable"),
    noResult: shareOf(patients("no_result"), all),
    tests: tests("patients"),
    withHaematopoiesis: {
      found: sum(settled, (row) => (row.outcome === "actionable" ? row.with_haematopoiesis : 0)),
      tests: tests("with_haematopoiesis"),
    },
  };
}

/** What every order of tests comes to, all of them over the same patients. */
export function orderCounts(rows: readonly StrategyCount[]): Orders {
  const both = orderOf("both", rows);
  return {
    orders: {
      tissue: orderOf("tissue", rows),
      blood: orderOf("blood", rows),
      blood_then_tissue: orderOf("blood_then_tissue", rows),
      both,
    },
    patients: both.patients,
    awaited: sum(rows, (row) => (row.strategy === "both" && row.outcome === "awaited" ? row.patients : 0)),
  };
}
