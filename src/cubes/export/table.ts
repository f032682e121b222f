import type { SourceTable } from "../source-tables.ts";

type Kind =
  | {
      readonly type: "text" /** By which rows are told apart or joined: it must be the same to the last character. */;
      readonly exact?: true;
    }
  | {
      readonly type: "date" /** Dates of the row that must not be later than this one. */;
      readonly notBefore?: readonly string[];
    }
  | { readonly type: "number"; readonly min?: number; readonly max?: number }
  | { readonly type: "code"; readonly codes: readonly string[] }
  /** A code that study.json lists. */
  | { readonly type: "code"; readonly of: "sites" | "tumour_groups" };

/** One column of a table of the study export; an empty cell means missing, unless it is required. */
export type ExportColumn = Kind & {
  readonly name: string;
  readonly description: string;
  readonly unit?: string;
  readonly required?: true;
};

/** The contract of one CSV table of the study export, whose rows are those of patients and stay inside the hospital. */
export type ExportTable = {
  readonly name: SourceTable;
  /** An export without the table is no export; any other table may be absent: then it is not supplied. */
  readonly required?: true;
  readonly title: string;
  /** What one row is. */
  readonly grain: string;
  readonly columns: readonly ExportColumn[];
  /** What no two rows may share. */
  readonly key: readonly string[];
  /** The row that each row belongs to, found by a column of the same name. */
  readonly parent?: { readonly table: "patients" | "samples"; readonly column: string };
};

/** The columns that tie a row to its patient or its sample, and the rows that are tied so. */
export const patientId: ExportColumn = {
  name: "patient_id",
  type: "text",
  exact: true,
  required: true,
  description: "Identifier of the patient within the study; used to join rows, never in a release",
};
export const sampleId: ExportColumn = {
  name: "sample_id",
  type: "text",
  exact: true,
  required: true,
  description: "Identifier of the sample within the study; used to join rows, never in a release",
};
export const ofPatient = { table: "patients", column: "patient_id" } as const;
export const ofSample = { table: "samples", column: "sample_id" } as const;
