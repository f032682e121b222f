import { fewBelow } from "../../../stats/few.ts";
import type { Estimate } from "../../../stats/interval.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import { type FlowRow, flowModel } from "../enrolment-flow/stats.ts";

/** Of the screened: the consented, all who were not included, and these by reason. */
export type SelectionRow = {
  readonly step: "consented" | "not_included";
  /** Null for a step as a whole. */
  readonly reason: string | null;
  readonly patients: number;
  readonly of_patients: number;
  readonly share: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly status: Status;
};
export type SelectionModel = {
  readonly screened: number;
  readonly consented: number;
  readonly notIncluded: number;
  readonly estimate: Estimate | null;
  readonly rows: readonly SelectionRow[];
};

/** Whether those who consented are most of those screened, and why the others are not in; from the rows of the flow. */
export function selectionModel(flow: readonly FlowRow[]): SelectionModel {
  const { screened, consented, notIncluded, notIncludedBy } = flowModel(flow, []);
  const row = (step: SelectionRow["step"], reason: string | null, patients: number): SelectionRow => {
    const share = wilsonOrNull(patients, screened);
    return {
      step,
      reason,
      patients,
      of_patients: screened,
      share: share?.value ?? null,
      share_low: share?.low ?? null,
      share_high: share?.high ?? null,
      status: screened === 0 ? "not_evaluable" : screened < fewBelow ? "too_few" : "ok",
    };
  };
  return {
    screened,
    consented,
    notIncluded,
    estimate: wilsonOrNull(consented, screened),
    rows: [
      row("consented", null, consented),
      row("not_included", null, notIncluded),
      ...notIncludedBy.map(({ reason, patients }) => row("not_included", reason, patients)),
    ],
  };
}
