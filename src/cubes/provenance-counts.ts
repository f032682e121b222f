/** What is counted of the whole export, in the order of telling; apart from its rules, which no page needs. */
export const provenanceCounts = [
  "specimens_without_origin",
  "germline_calls",
  "fusions_without_direction",
  "specimens_left_out",
  "rows_left_out",
  "rows_refused",
] as const;

export type ProvenanceCount = (typeof provenanceCounts)[number];
