import { sum } from "d3-array";
import { type AgreementClass, agreementClasses } from "../../cubes/codes.ts";
import type { StateCount } from "./question.ts";

/** Patients of one class by result. Only pairs that are evaluable for it are compared. */
export type ClassCounts = {
  readonly class: AgreementClass;
  readonly consented: number;
  readonly evaluable: number;
  readonly both: number;
  readonly tissueOnly: number;
  readonly bloodOnly: number;
  /** Of those found in tissue only: with too little tumour DNA in the blood for its silence to mean anything. */
  readonly tissueOnlyLowSignal: number;
};
/** Who can be compared in a class. */
export type ClassPairs = Pick<ClassCounts, "class" | "consented" | "evaluable">;

const total = (rows: readonly StateCount[]): number => sum(rows, ({ patients }) => patients);

/**
 * One row per class, all six always, in the order of the table. A low ctDNA fraction does not make a blood negative
 * positive: not_detected_low_signal counts as not detected.
 */
export const classCounts = (rows: readonly StateCount[]): ClassCounts[] =>
  agreementClasses.map((name) => {
    const own = rows.filter((row) => row.class === name);
    const pairs = own.filter(({ pair }) => pair === "evaluable");
    const inTissue = pairs.filter((row) => row.tissue_state === "detected");
    const inBlood = pairs.filter((row) => row.blood_state === "detected");
    const both = total(inTissue.filter((row) => row.blood_state === "detected"));
    return {
      class: name,
      consented: total(own),
      evaluable: total(pairs),
      both,
      tissueOnly: total(inTissue) - both,
      bloodOnly: total(inBlood) - both,
      tissueOnlyLowSignal: total(inTissue.filter((row) => row.blood_state === "not_detected_low_signal")),
    };
  });
