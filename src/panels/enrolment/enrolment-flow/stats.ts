import { type flowStages, noPairReasons } from "../../../cubes/flow.ts";

export type FlowRow = {
  readonly stage: (typeof flowStages)[number];
  readonly reason: string | null;
  readonly discussed: "yes" | "no";
  readonly patients: number;
};
/** Patients who left for one reason; `none_given` where the study gave none. */
export type Exit = { readonly reason: string; readonly patients: number };

/**
 * Screened = not included + consented; consented = no evaluable pair + paired; paired = discussed + not discussed.
 * The exits of a step add up to those who left there.
 */
export type FlowModel = {
  /** Whether the tables were supplied; without samples nobody has a pair, without decisions nobody was discussed. */
  readonly samples: boolean;
  readonly decisions: boolean;
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

const noReason = "none_given";
const order: readonly string[] = noPairReasons;
const sum = (rows: readonly FlowRow[]): number => rows.reduce((total, row) => total + row.patients, 0);

function exitsOf(rows: readonly FlowRow[]): Exit[] {
  const byReason = new Map<string, number>();
  for (const row of rows)
    byReason.set(row.reason ?? noReason, (byReason.get(row.reason ?? noReason) ?? 0) + row.patients);
  return [...byReason].map(([reason, patients]) => ({ reason, patients }));
}

/** The way from screening to the board, every exit with its reasons. `supplied` are the tables that were there. */
export function flowModel(rows: readonly FlowRow[], supplied: readonly string[]): FlowModel {
  const at = (stage: FlowRow["stage"]): readonly FlowRow[] => rows.filter((row) => row.stage === stage);
  const [notIncluded, noPair, paired] = [at("not_included"), at("no_evaluable_pair"), at("paired_evaluable")];
  const discussed = (some: readonly FlowRow[]): number => sum(some.filter((row) => row.discussed === "yes"));
  return {
    samples: supplied.includes("samples"),
    decisions: supplied.includes("decisions"),
    screened: sum(rows),
    notIncluded: sum(notIncluded),
    consented: sum(noPair) + sum(paired),
    noPair: sum(noPair),
    paired: sum(paired),
    discussed: discussed(paired),
    notDiscussed: sum(paired) - discussed(paired),
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

/** Consented patients who may still get an evaluable pair. */
export const awaited = ({ noPairBy }: FlowModel): number =>
  noPairBy.find(({ reason }) => reason === "pending")?.patients ?? 0;
