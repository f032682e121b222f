import { agreementClasses, type PairStatus, type State } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import { type Missing, missingTable } from "../../../say/old.ts";

export type CellCounts = StateCount;

/** One field of the cross-table: patients with these two states, and how many of them are compared. */
export type Field = {
  readonly blood: State;
  readonly tissue: State;
  readonly patients: number;
  readonly compared: number;
};
export type CrossModel = {
  readonly missing: Missing | null;
  /** Every cell of every class, for the table. */
  readonly cells: readonly CellCounts[];
  readonly consented: number;
  readonly evaluable: number;
  /** Patients that are not compared, each under one reason. */
  readonly withoutTissue: number;
  readonly withoutBlood: number;
  readonly withoutBoth: number;
  readonly interval: number;
  readonly notEvaluable: number;
  /** States that anybody has, results first. */
  readonly bloodStates: readonly State[];
  readonly tissueStates: readonly State[];
  readonly fields: readonly Field[];
};

/** The order of the figure: what was found, then why nothing is known. */
const order: readonly State[] = [
  "detected",
  "not_detected",
  "not_detected_low_signal",
  "not_evaluable",
  "pending",
  "failed",
  "not_available",
  "cancelled",
  "none",
];
const reported: readonly State[] = order.slice(0, 4);

export const total = (rows: readonly { readonly patients: number }[]): number =>
  rows.reduce((n, row) => n + row.patients, 0);

const inOrder = (a: CellCounts, b: CellCounts): number =>
  agreementClasses.indexOf(a.class) - agreementClasses.indexOf(b.class) ||
  a.blood_state.localeCompare(b.blood_state) ||
  a.tissue_state.localeCompare(b.tissue_state) ||
  a.pair.localeCompare(b.pair);

/** The cross-table of class `any`, with the reasons why patients are not compared; they add up to all consented. */
export function crossModel(counts: readonly CellCounts[], tables: readonly string[], study: Study): CrossModel {
  const missing = missingTable(tables);
  const cells = counts.toSorted(inOrder);
  const any = cells.filter((cell) => cell.class === "any");
  const noPair = any.filter((cell) => cell.pair === "no_pair");
  const has = (state: State): boolean => reported.includes(state);
  const with_ = (status: PairStatus): number => total(any.filter((cell) => cell.pair === status));
  const fields = order.flatMap((blood) =>
    order.flatMap((tissue): Field[] => {
      const here = any.filter((cell) => cell.blood_state === blood && cell.tissue_state === tissue);
      const compared = total(here.filter((cell) => cell.pair === "evaluable"));
      return here.length === 0 ? [] : [{ blood, tissue, patients: total(here), compared }];
    }),
  );
  return {
    missing,
    // Without variants nothing is detected, and without tiers nothing is actionable: that is no result.
    cells:
      missing !== null
        ? []
        : study.actionable_tiers.length > 0
          ? cells
          : cells.filter((cell) => cell.class !== "actionable"),
    consented: total(any),
    evaluable: with_("evaluable"),
    withoutTissue: total(noPair.filter((cell) => has(cell.blood_state) && !has(cell.tissue_state))),
    withoutBlood: total(noPair.filter((cell) => !has(cell.blood_state) && has(cell.tissue_state))),
    withoutBoth: total(noPair.filter((cell) => !has(cell.blood_state) && !has(cell.tissue_state))),
    interval: with_("interval"),
    notEvaluable: with_("not_evaluable"),
    bloodStates: order.filter((state) => fields.some((field) => field.blood === state)),
    tissueStates: order.filter((state) => fields.some((field) => field.tissue === state)),
    fields,
  };
}

/** What a field says, for its colour: only fields whose patients are compared agree or differ. */
export function kindOf({ blood, tissue, compared }: Field): "both" | "tissue" | "blood" | "edge" | "faint" {
  if (compared === 0) return "faint";
  if (blood === "detected") return tissue === "detected" ? "both" : "blood";
  return tissue === "detected" ? "tissue" : "edge";
}
