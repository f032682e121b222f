/** Tables of a study export. */
export const sourceTables = [
  "patients",
  "samples",
  "assays",
  "variants",
  "biomarkers",
  "decisions",
  "metrics",
  "reviews",
] as const;
export type SourceTable = (typeof sourceTables)[number];

/** Columns of them that whole figures rest on: where one is absent, what it would tell is not known, and is not zero. */
export const neededColumns = [
  "patients.consented_on",
  "samples.received_on",
  "samples.run_id",
  "samples.tumour_fraction",
  "variants.tier",
  "biomarkers.msi",
] as const;
export type NeededColumn = (typeof neededColumns)[number];
