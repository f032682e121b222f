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
  "patients.tumour_group",
  "samples.collected_on",
  "samples.received_on",
  "samples.extracted_on",
  "samples.library_on",
  "samples.sequenced_on",
  "samples.analysed_on",
  "samples.reported_on",
  "samples.run_id",
  "samples.tumour_fraction",
  "variants.tier",
  "variants.vaf",
  "biomarkers.msi",
  "biomarkers.tmb",
  "decisions.informed_by",
  "decisions.recommended_on",
  "decisions.offered_on",
  "decisions.started_on",
] as const;
export type NeededColumn = (typeof neededColumns)[number];
