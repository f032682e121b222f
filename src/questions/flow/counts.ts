import { rollups, sum } from "d3-array";
import { noPairReasons } from "../../cubes/flow.ts";
import type { FlowCount } from "./question.ts";

/** In place of a reason where the study gave none. */
export const noReason = "none_given";
/** Patients who left for one reason. */
export type Exit = { readonly reason: string; readonly patients: number };

/**
 * Screened = not included + consented; consented = no evaluable pair + paired; paired = discussed + not discussed.
 * The exits of a step add up to those who left there.
 */
export type FlowCounts = {
  readonly screened: number;
  readonly notIncluded: number;
  readonly consented: number;
  readonly noPair: number;
  readonly paired: number;
  readonly discussed: number;
  readonly notDiscussed: number;
  /** By number, the largest first; without a reason last. */
  readonly notIncludedBy: readonly Exit[];
  /** In the order of the cube; those who may still get a pair last. */
  readonly noPairBy: readonly Exit[];
  /** Without an evaluable pair, yet discussed by the board. */
  readonly discussedWithoutPair: number;
};

const order: readonly string[] = noPairReasons;
const patients = (rows: readonly FlowCount[]): number => sum(rows, (row) => row.patients);
const exitsOf = (rows: readonly FlowCount[]): Exit[] =>
  rollups(rows, patients, ({ reason }) => reason ?? noReason).map(([reason, n]) => ({ reason, patients: n }));

/** The way from screening to the board, every exit with its reasons. */
export function flowCounts(rows: readonly FlowCount[]): FlowCounts {
  const at = (stage: FlowCount["stage"]): readonly FlowCount[] => rows.filter((row) => row.stage === stage);
  const [notIncluded, noPair, paired] = [at("not_included"), at("no_evaluable_pair"), at("paired_evaluable")];
  const discussed = (some: readonly FlowCount[]): number => patients(some.filter((row) => row.discussed === "yes"));
  return {
    screened: patients(rows),
    notIncluded: patients(notIncluded),
    consented: patients(noPair) + patients(paired),
    noPair: patients(noPair),
    paired: patients(paired),
    discussed: discussed(paired),
    notDiscussed: patients(paired) - discussed(paired),
    notIncludedBy: exitsOf(notIncluded).toSorted(
      (a, b) =>
        Number(a.reason === noReason) - Number(b.reason === noReason) ||
        b.patients - a.patients ||
        a.reason.localeCompare(b.reason),
    ),
    noPairBy: exitsOf(noPair).toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason)),
    discussedWithoutPair: discussed(noPair),
  };
}
