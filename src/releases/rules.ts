import type { Study } from "../cubes/study.ts";

/** What study.json says of how things are counted and held against what; a change of it can move a number without a new patient. */
const studyRules = [
  "target_patients",
  "target_counts",
  "plan",
  "turnaround_targets",
  "actionable_tiers",
  "actionable_markers",
  "pairing",
  "low_signal_below",
  "noninferiority_margin",
  "panel_genes",
  "tumour_groups",
  "reference_mix",
  "purchased",
  "changes",
] as const satisfies readonly (keyof Study)[];
export type StudyRule = (typeof studyRules)[number];

/** Rules that two releases of a study say otherwise, in the order of the list. */
export const rulesChanged = (before: Study, after: Study): readonly StudyRule[] =>
  studyRules.filter((rule) => JSON.stringify(before[rule]) !== JSON.stringify(after[rule]));
