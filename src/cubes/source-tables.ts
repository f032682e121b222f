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
