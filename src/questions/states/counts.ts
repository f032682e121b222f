import { sum } from "d3-array";
import { type AgreementClass, agreementClasses } from "../../cubes/codes.ts";
import type { StateCount } from "./question.ts";

/** Patients by result. Only pairs that are evaluable for the class are compared. */
export type Tally = {
  readonly consented: number;
  readonly evaluable: number;
  readonly both: number;
  readonly tissue_only: number;
  readonly blood_only: number;
  /** Of those found in tissue only: with too little tumour DNA in the blood for its silence to mean anything. */
  readonly tissue_only_low_signal: number;
  /** Of all compared: with nothing found in blood and too little tumour DNA in it. */
  readonly low_signal: number;
};

/**
 * Counts patients by result, whatever their class. A low tumour fraction does not make a blood negative positive:
 * not_detected_low_signal counts as not detected.
 */
export function tally(rows: readonly Omit<StateCount, "class">[]): Tally {
  const pairs = rows.filter(({ pair }) => pair === "evaluable");
  const of = (blood: (state: StateCount["blood_state"]) => boolean, tissue?: boolean): number =>
    sum(pairs, (row) =>
      blood(row.blood_state) && (tissue === undefined || (row.tissue_state === "detected") === tissue)
        ? row.patients
        : 0,
    );
  return {
    consented: sum(rows, ({ patients }) => patients),
    evaluable: of(() => true),
    both: of((state) => state === "detected", true),
    tissue_only: of((state) => state !== "detected", true),
    blood_only: of((state) => state === "detected", false),
    tissue_only_low_signal: of((state) => state === "not_detected_low_signal", true),
    low_signal: of((state) => state === "not_detected_low_signal"),
  };
}

export type ClassCounts = Tally & { readonly class: AgreementClass };
/** Who can be compared in a class. */
export type ClassPairs = Pick<ClassCounts, "class" | "consented" | "evaluable">;
/** One row per class, all six always, in the order of the table. */
export const classCounts = (rows: readonly StateCount[]): ClassCounts[] =>
  agreementClasses.map((name) => ({ class: name, ...tally(rows.filter((row) => row.class === name)) }));
