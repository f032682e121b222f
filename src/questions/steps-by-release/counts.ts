import { sum } from "d3-array";
import type { ReleaseSteps } from "./question.ts";

/** Patients per step in one earlier release. */
export function stepsOfRelease(rows: readonly ReleaseSteps[], release: string) {
  const of = (step: ReleaseSteps["step"]): number =>
    sum(rows, (row) => (row.release === release && row.step === step ? row.patients : 0));
  return { consented: of("consented"), paired_evaluable: of("paired_evaluable") };
}
