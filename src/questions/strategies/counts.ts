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
export type ByOrder<T> = Readonly<Record<Strategy, T>>;
export type Orders = {
  readonly orders: ByOrder<Order>;
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

/** Something of every order. */
export const byOrder = <T>(of: (strategy: Strategy) => T): ByOrder<T> => ({
  tissue: of("tissue"),
  blood: of("blood"),
  blood_then_tissue: of("blood_then_tissue"),
  both: of("both"),
});

/** How many tests an order takes for a patient; NaN where nobody stands under it. */
export const testsPerPatient = ({ tests, patients }: Order): number => tests / patients;

/** What every order of tests comes to, all of them over the same patients. */
export function orderCounts(rows: readonly StrategyCount[]): Orders {
  const orders = byOrder((strategy) => orderOf(strategy, rows));
  const awaited = rows.filter((row) => row.strategy === "both" && row.outcome === "awaited");
  return { orders, patients: orders.both.patients, awaited: sum(awaited, ({ patients }) => patients) };
}
