import { sum } from "d3-array";
import { assayClasses, type Specimen, type State, specimens, variantClasses } from "../../../cubes/codes.ts";
import type { OutcomeCount } from "../../../questions/outcomes/question.ts";
import type { ReportCount } from "../../../questions/reports/question.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import { mcnemarExact } from "../../../stats/mcnemar.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

/** Patients by their two states; whether the two are compared is not asked here. */
export type PatientCount = Omit<StateCount, "pair">;
export const pairedMeasures = ["paired_both", "paired_blood_only", "paired_tissue_only", "paired_neither"] as const;
/** Outcomes that a sample not cancelled has: they add up to all of those. */
export const openOutcomes = ["reported", "failed", "not_available", "pending"] as const;
type Outcome = OutcomeCount["outcome"];

/** Samples of a specimen that gave a result, of those with a final outcome. */
export type ResultRow = { readonly measure: "result"; readonly specimen: Specimen; readonly share: Share };
/** Samples of a specimen that were reported, of all taken or asked for, the cancelled and the pending too. */
export type AskedRow = { readonly measure: "reported_of_all"; readonly specimen: Specimen; readonly share: Share };
/** Patients of whom both specimens have a final outcome. */
export type PairedRow = { readonly measure: (typeof pairedMeasures)[number]; readonly share: Share };
/** Samples of a specimen; a reason is null where none was given. */
export type OutcomeRow = {
  readonly measure: Outcome;
  readonly specimen: Specimen;
  readonly share: Share;
  readonly reasons: readonly { readonly reason: string | null; readonly share: Share }[];
};
/** Patients whose report is evaluable for the class, of those with a report of the specimen. */
export type EvaluableRow = {
  readonly measure: "evaluable";
  readonly specimen: Specimen;
  readonly class: ReportCount["class"];
  readonly share: Share;
};
export type SuccessRow = ResultRow | AskedRow | PairedRow | OutcomeRow | EvaluableRow;

export type SuccessModel = {
  readonly result: readonly ResultRow[];
  readonly asked: readonly AskedRow[];
  /** In the order of the measures; every share over the same patients. */
  readonly paired: Readonly<Record<(typeof pairedMeasures)[number], Share>>;
  /** Two-sided; null without a patient in whom one specimen alone gave a result. */
  readonly mcnemarP: number | null;
  readonly outcomes: readonly OutcomeRow[];
  /** MSI and TMB are among them where they were supplied. */
  readonly evaluable: readonly EvaluableRow[];
  readonly biomarkers: boolean;
};

const samplesIn = (rows: readonly OutcomeCount[]): number => sum(rows, ({ samples }) => samples);
const patientsIn = (rows: readonly { readonly patients: number }[]): number => sum(rows, ({ patients }) => patients);

/** Reported, for a patient: whatever was found, or not evaluable. Undecided states (none, cancelled, pending) answer null. */
function gaveResult(state: State): boolean | null {
  if (state === "failed" || state === "not_available") return false;
  return state === "none" || state === "cancelled" || state === "pending" ? null : true;
}

function pairedOf(patients: readonly PatientCount[]): Pick<SuccessModel, "paired" | "mcnemarP"> {
  const any = patients.filter((row) => row.class === "any");
  const count = (blood: boolean, tissue: boolean): number =>
    patientsIn(any.filter((row) => gaveResult(row.blood_state) === blood && gaveResult(row.tissue_state) === tissue));
  const [both, bloodOnly, tissueOnly, neither] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const of = (n: number): Share => shareOf(n, both + bloodOnly + tissueOnly + neither);
  return {
    paired: {
      paired_both: of(both),
      paired_blood_only: of(bloodOnly),
      paired_tissue_only: of(tissueOnly),
      paired_neither: of(neither),
    },
    mcnemarP: mcnemarExact(bloodOnly, tissueOnly),
  };
}

function outcomeOf(own: readonly OutcomeCount[], specimen: Specimen, outcome: Outcome): OutcomeRow {
  const trials = samplesIn(outcome === "cancelled" ? own : own.filter((row) => row.outcome !== "cancelled"));
  const found = own.filter((row) => row.outcome === outcome);
  const reasons = outcome === "reported" || outcome === "pending" ? [] : found;
  return {
    measure: outcome,
    specimen,
    share: shareOf(samplesIn(found), trials),
    reasons: reasons.map((row) => ({ reason: row.outcome_reason, share: shareOf(row.samples, trials) })),
  };
}

function resultOf(own: readonly OutcomeCount[], specimen: Specimen): ResultRow {
  const reported = own.filter(({ outcome }) => outcome === "reported");
  const lost = own.filter(({ outcome }) => outcome === "failed" || outcome === "not_available");
  return {
    measure: "result",
    specimen,
    share: shareOf(samplesIn(reported), samplesIn(reported) + samplesIn(lost)),
  };
}

function askedOf(own: readonly OutcomeCount[], specimen: Specimen): AskedRow {
  const reported = own.filter(({ outcome }) => outcome === "reported");
  return { measure: "reported_of_all", specimen, share: shareOf(samplesIn(reported), samplesIn(own)) };
}

function evaluableOf(reports: readonly ReportCount[], specimen: Specimen, name: ReportCount["class"]): EvaluableRow {
  const reported = reports.filter((row) => row.class === name && row.specimen === specimen);
  const evaluable = reported.filter((row) => row.evaluable === "yes");
  return { measure: "evaluable", specimen, class: name, share: shareOf(patientsIn(evaluable), patientsIn(reported)) };
}

/** What is counted, and whether MSI and TMB were supplied. */
export type Given = {
  readonly samples: readonly OutcomeCount[];
  readonly patients: readonly PatientCount[];
  readonly reports: readonly ReportCount[];
  readonly biomarkers: boolean;
};

/** The shares that there are to tell, of nobody too. */
export function countAll({ samples, patients, reports, biomarkers }: Given): SuccessModel {
  const own = (specimen: Specimen) => samples.filter((row) => row.specimen === specimen);
  return {
    result: specimens.map((specimen) => resultOf(own(specimen), specimen)),
    asked: specimens.map((specimen) => askedOf(own(specimen), specimen)),
    ...pairedOf(patients),
    outcomes: [...openOutcomes, "cancelled" as const].flatMap((outcome) =>
      specimens.map((specimen) => outcomeOf(own(specimen), specimen, outcome)),
    ),
    evaluable: (biomarkers ? assayClasses : variantClasses).flatMap((name) =>
      specimens.map((specimen) => evaluableOf(reports, specimen, name)),
    ),
    biomarkers,
  };
}
