import { sum } from "d3-array";
import type { TmbHighCount } from "./question.ts";

/** Where tumour mutational burden is high, in the order of the table. */
export const highIn = ["both", "tissue_only", "blood_only", "neither"] as const;
export type HighIn = (typeof highIn)[number];

/** Pairs by where tumour mutational burden is high. */
export function highCounts(rows: readonly TmbHighCount[]): Readonly<Record<HighIn, number>> {
  const of = (blood: "yes" | "no", tissue: "yes" | "no"): number =>
    sum(rows, (row) => (row.blood_high === blood && row.tissue_high === tissue ? row.pairs : 0));
  return { both: of("yes", "yes"), tissue_only: of("no", "yes"), blood_only: of("yes", "no"), neither: of("no", "no") };
}
