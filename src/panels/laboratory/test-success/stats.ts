import {
  type AgreementClass,
  type outcomes,
  type Specimen,
  type State,
  specimens,
  variantClasses,
} from "../../../cubes/codes.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import { fewBelow } from "../../../stats/few.ts";
import { mcnemarExact } from "../../../stats/mcnemar.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

export type SampleCounts = {
  readonly specimen: Specimen;
  readonly outcome: (typeof outcomes)[number];
  readonly outcome_reason: string | null;
  readonly samples: number;
};
/** Patients by their two states; whether the two are compared is not asked here. */
export type StateCounts = Omit<StateCount, "pair">;

export const pairedMeasures = ["paired_both", "paired_blood_only", "paired_tissue_only", "paired_neither"] as const;
/** Outcomes that a sample not cancelled has: they add up to all of those. */
export const openOutcomes = ["reported", "failed", "not_available", "pending"] as const;
export type Measure =
  | "result"
  | (typeof pairedMeasures)[number]
  | (typeof openOutcomes)[number]
  | "cancelled"
  | "evaluable";

/** Stands for a reason that was not given. */
export const notGiven = "not_given";

/** One row of the table: `events` of `trials` samples (patients in paired and evaluable rows); null when not supplied. */
export type SuccessRow = {
  readonly measure: Measure;
  readonly specimen: Specimen | null;
  readonly class: AgreementClass | null;
  readonly outcome_reason: string | null;
  readonly events: number | null;
  readonly trials: number | null;
  readonly share: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly mcnemar_p: number | null;
  readonly status: Status;
};
export type SuccessModel = {
  /** Whether the study export held a table of samples at all. */
  readonly supplied: boolean;
  /** Whether any sample was taken or asked for. */
  readonly any: boolean;
  readonly rows: readonly SuccessRow[];
  /** Two-sided; null without a patient in whom one specimen alone gave a result. */
  readonly mcnemar: number | null;
};

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((n, item) => n + of(item), 0);

type Named = Pick<SuccessRow, "measure"> & Partial<SuccessRow>;

function rowOf(named: Named, events: number, trials: number, supplied: boolean): SuccessRow {
  const share = supplied ? wilsonOrNull(events, trials) : null;
  return {
    specimen: null,
    class: null,
    outcome_reason: null,
    mcnemar_p: null,
    ...named,
    events: supplied ? events : null,
    trials: supplied ? trials : null,
    share: share?.value ?? null,
    share_low: share?.low ?? null,
    share_high: share?.high ?? null,
    status: !supplied ? "not_supplied" : trials === 0 ? "not_evaluable" : trials < fewBelow ? "too_few" : "ok",
  };
}

/** Reported, for a patient: whatever was found, or not evaluable. Undecided states (none, cancelled, pending) answer null. */
function gaveResult(state: State): boolean | null {
  if (state === "failed" || state === "not_available") return false;
  return state === "none" || state === "cancelled" || state === "pending" ? null : true;
}

function pairedRows(states: readonly StateCounts[], supplied: boolean): SuccessRow[] {
  const any = states.filter((row) => row.class === "any");
  const count = (blood: boolean, tissue: boolean): number =>
    sum(
      any.filter((row) => gaveResult(row.blood_state) === blood && gaveResult(row.tissue_state) === tissue),
      ({ patients }) => patients,
    );
  const counts = [count(true, true), count(true, false), count(false, true), count(false, false)];
  const pairs = sum(counts, (n) => n);
  const mcnemar_p = mcnemarExact(counts[1] ?? 0, counts[2] ?? 0);
  return pairedMeasures.map((measure, i) =>
    rowOf(
      { measure, mcnemar_p: measure === "paired_blood_only" || measure === "paired_tissue_only" ? mcnemar_p : null },
      counts[i] ?? 0,
      pairs,
      supplied,
    ),
  );
}

function outcomeRows(samples: readonly SampleCounts[], supplied: boolean): SuccessRow[] {
  return ([...openOutcomes, "cancelled"] as const).flatMap((outcome) =>
    specimens.flatMap((specimen) => {
      const own = samples.filter((row) => row.specimen === specimen);
      const asked = outcome === "cancelled" ? own : own.filter((row) => row.outcome !== "cancelled");
      const trials = sum(asked, (row) => row.samples);
      const found = own.filter((row) => row.outcome === outcome);
      const named = { measure: outcome, specimen };
      const reasons = outcome === "reported" || outcome === "pending" ? [] : found;
      return [
        rowOf(
          named,
          sum(found, (row) => row.samples),
          trials,
          supplied,
        ),
        ...reasons.map((row) =>
          rowOf({ ...named, outcome_reason: row.outcome_reason ?? notGiven }, row.samples, trials, supplied),
        ),
      ];
    }),
  );
}

function resultRows(samples: readonly SampleCounts[], supplied: boolean): SuccessRow[] {
  return specimens.map((specimen) => {
    const decided = samples.filter(
      (row) => row.specimen === specimen && ["reported", "failed", "not_available"].includes(row.outcome),
    );
    const reported = decided.filter(({ outcome }) => outcome === "reported");
    return rowOf(
      { measure: "result", specimen },
      sum(reported, (row) => row.samples),
      sum(decided, (row) => row.samples),
      supplied,
    );
  });
}

function evaluableRows(states: readonly StateCounts[], supplied: boolean): SuccessRow[] {
  return variantClasses.flatMap((each) =>
    specimens.map((specimen) => {
      const stateOf = (row: StateCounts): State => (specimen === "blood" ? row.blood_state : row.tissue_state);
      const reported = states.filter((row) => row.class === each && gaveResult(stateOf(row)) === true);
      const evaluable = reported.filter((row) => stateOf(row) !== "not_evaluable");
      return rowOf(
        { measure: "evaluable", specimen, class: each },
        sum(evaluable, (row) => row.patients),
        sum(reported, (row) => row.patients),
        supplied,
      );
    }),
  );
}

/**
 * Which specimen gives a result: samples by outcome, patients whose two specimens are decided (paired), and patients
 * with a report that is evaluable per class. Wilson intervals; McNemar's exact test on the discordant patients.
 * `supplied` are the tables of the study export that were there.
 */
export function successModel(
  samples: readonly SampleCounts[],
  states: readonly StateCounts[],
  supplied: readonly string[],
): SuccessModel {
  const there = supplied.includes("samples");
  const paired = pairedRows(states, there);
  return {
    supplied: there,
    any: samples.some((row) => row.samples > 0),
    mcnemar: paired[1]?.mcnemar_p ?? null,
    rows: [...resultRows(samples, there), ...paired, ...outcomeRows(samples, there), ...evaluableRows(states, there)],
  };
}
