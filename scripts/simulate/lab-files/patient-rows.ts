import type { Day } from "../calendar.ts";
import { putPatient } from "../cut.ts";
import type { Patient } from "../model.ts";
import { type Table, tableNames, tables } from "../tables.ts";

/** A row of the export by column; empty where it is missing. */
export type Row = (column: string) => string;
/** The rows that the export of one patient has. */
export type PatientRows = Readonly<Record<Table, readonly Row[]>>;

/** What the export would hold of a patient at the data cut: files of laboratories tell the same study, and no more. */
export function patientRows(patient: Patient, cut: Day): PatientRows {
  const rows: Record<Table, Row[]> = {
    patients: [],
    samples: [],
    assays: [],
    variants: [],
    biomarkers: [],
    decisions: [],
    metrics: [],
    reviews: [],
  };
  putPatient(
    (table, cells) => {
      const values = new Map(tables[table].map((column, i) => [String(column), String(cells[i] ?? "")]));
      rows[table].push((column) => values.get(column) ?? "");
    },
    patient,
    cut,
  );
  for (const name of tableNames) Object.freeze(rows[name]);
  return rows;
}
