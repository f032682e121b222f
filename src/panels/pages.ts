/** Pages that show panels, in the order of the navigation. */
export const panelPages = [
  "status",
  "enrolment",
  "sites",
  "turnaround",
  "laboratory",
  "concordance",
  "genes",
  "value",
] as const;
export type PageId = (typeof panelPages)[number];
