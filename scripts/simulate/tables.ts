import { sourceTables } from "../../src/cubes/source-tables.ts";

/** Columns of each table of the export, in the order in which they are written. */
export const tables = {
  patients: [
    "patient_id",
    "site",
    "tumour_group",
    "screened_on",
    "consented_on",
    "not_included_reason",
    "withdrawn_on",
    "died_on",
  ],
  samples: [
    "sample_id",
    "patient_id",
    "specimen",
    "outcome",
    "outcome_reason",
    "collected_on",
    "received_on",
    "extracted_on",
    "library_on",
    "sequenced_on",
    "analysed_on",
    "reported_on",
    "run_id",
    "assay_version",
    "tumour_fraction",
  ],
  assays: ["sample_id", "class", "evaluable", "reason"],
  variants: ["sample_id", "class", "gene", "variant", "vaf", "origin", "tier"],
  biomarkers: ["sample_id", "tmb", "msi"],
  decisions: [
    "patient_id",
    "discussed_on",
    "informed_by",
    "recommended_on",
    "offered_on",
    "started_on",
    "not_started_reason",
  ],
  metrics: ["sample_id", "metric", "value", "unit", "lower_limit", "upper_limit", "class"],
  reviews: ["patient_id", "class", "gene", "variant", "reason"],
} as const;

export type Table = keyof typeof tables;
export const tableNames: readonly Table[] = sourceTables;

export type Cell = string | number | undefined;
/** Takes one row; the cells stand in the order of the table's columns, undefined for an empty one. */
export type Put = (table: Table, cells: readonly Cell[]) => void;
